/** What every sheet says of itself: sources, version, terms, and where the site is. */
import { encode } from 'uqr';
import { pick } from '../../i18n/lang.ts';
import { lightPalette } from '../../scene/index.ts';
import type { Citation, Plan } from '../../model/atlas.ts';
import { dayText } from '../dates.ts';
import { pageContext } from '../page-context.ts';
import type { Place } from '../paths.ts';
import { citationsOfPlan } from '../plan-citations.ts';
import { gap, stack, textBlock, type Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { titled } from './key.ts';

const { ink, muted } = lightPalette;

/** The documents the plans themselves are, by name, and how many more there are. */
function sourceLines(plans: readonly Plan[], { lang, words }: PaperContext): readonly string[] {
  const cited = plans.flatMap((plan) => [...citationsOfPlan(plan)]);
  const all = pageContext(lang, cited).sources.list.length;
  const own = new Set(plans.flatMap(({ citations }) => citations.map(({ source }: Citation) => source)));
  const names = [...own].map(({ title, publisher }) =>
    [pick(title, lang), pick(publisher, lang)].filter(Boolean).join(' · '),
  );
  return [...names, ...(all > own.size ? [words.paper.otherSources(all - own.size)] : [])];
}

export function imprintBlock(plans: readonly Plan[], width: number, size: number, context: PaperContext): Block {
  const { atlas, day, lang, words } = context;
  const { site, footer, paper } = words;
  const line = (text: string, fill: string): Block => textBlock(text, width, { size, fill });
  const terms = [
    site.madeFrom,
    paper.notOfficial,
    `${footer.dataVersion(atlas.version)} · ${footer.builtFor(dayText(day, lang))}`,
    `${site.name} · ${site.licence}`,
  ];
  return titled(
    paper.sources,
    width,
    size,
    stack([
      ...sourceLines(plans, context).map((text) => line(text, ink)),
      gap(size * 0.5),
      ...terms.map((text) => line(text, muted)),
    ]),
  );
}

/** The code that leads to `place`, with its address under it; nothing where no host is configured. */
export function codeBlock(place: Place, width: number, size: number, context: PaperContext): Block | null {
  if (!context.addressOf) return null;
  const href = context.addressOf(place, context.lang);
  const { data } = encode(href, { border: 0, ecc: 'M' });
  const caption = stack([
    textBlock(context.words.paper.more, width, { size, fill: ink, weight: 700, spacing: 1.25 }),
    textBlock(href, width, { size, fill: muted, spacing: 1.25 }),
  ]);
  return {
    height: width + size * 0.6 + caption.height,
    at: (x, y) => [
      { kind: 'code', x, y, size: width, modules: data, href, alt: `${context.words.paper.more}: ${href}` },
      ...caption.at(x, y + width + size * 0.6),
    ],
  };
}
