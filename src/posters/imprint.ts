/** What every sheet says of itself: sources, version, terms, and where the site is. */
import { encode } from 'uqr';
import { pick } from '../i18n/lang.ts';
import type { Citation, Plan } from '../model/index.ts';
import { dayText } from '../i18n/dates.ts';
import type { Place } from '../site/addresses.ts';
import { citationsOfPlan } from '../views/plan-citations.ts';
import { indexSources } from '../views/source-index.ts';
import { gap, joint, stack, textBlock, type Block, type TextRoom } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { onPaper } from './inks.ts';
import { titled } from './key.ts';

const { ink, muted } = onPaper;

/** The plan's own document by name, of several plans none, and how many more there are. */
function sourceLines(plans: readonly Plan[], { lang, words }: PaperContext): readonly string[] {
  const cited = plans.flatMap((plan) => [...citationsOfPlan(plan)]);
  const all = indexSources(cited, lang).list.filter(({ isNote }) => !isNote).length;
  const own = new Set(
    plans.flatMap(({ citations }) => citations.map(({ source }: Citation) => source)),
  );
  const others = all - own.size;
  if (plans.length > 1) return [words.paper.planSources(plans.length, others)];
  const names = [...own].map(({ title, publisher }) =>
    [pick(title, lang), pick(publisher, lang)].filter(Boolean).join(joint),
  );
  return [...names, ...(others > 0 ? [words.paper.otherSources(others)] : [])];
}

/** Where it is from; then its terms, its version, its day and its address. */
export function imprintLines(
  plans: readonly Plan[],
  place: Place,
  context: PaperContext,
): { readonly sources: readonly string[]; readonly terms: readonly string[] } {
  const { addressOf, version, day, lang, site, words } = context;
  const { footer } = words;
  return {
    sources: sourceLines(plans, context),
    terms: [
      ...site.provenance,
      `${footer.dataVersion(version)}${joint}${footer.builtFor(dayText(day, lang))}`,
      [site.name, site.licence].filter(Boolean).join(joint),
      ...(addressOf ? [addressOf(place, lang)] : []),
    ],
  };
}

export function imprintBlock(
  plans: readonly Plan[],
  place: Place,
  { width, size }: TextRoom,
  context: PaperContext,
): Block {
  const { sources, terms } = imprintLines(plans, place, context);
  const line = (text: string, fill: string): Block => textBlock(text, width, { size, fill });
  return titled(
    context.words.paper.sources,
    width,
    size,
    stack([
      ...sources.map((text) => line(text, ink)),
      gap(size * 0.5),
      ...terms.map((text) => line(text, muted)),
    ]),
  );
}

/** The code that leads to `place`, `width` pt wide; nothing where no host is configured. */
export function codeItem(place: Place, width: number, context: PaperContext): Block | null {
  if (!context.addressOf) return null;
  const { more } = context.words.paper;
  const href = context.addressOf(place, context.lang);
  const { data } = encode(href, { border: 0, ecc: 'M' });
  return {
    height: width,
    at: (x, y) => [
      { kind: 'code', x, y, size: width, modules: data, href, alt: `${more}: ${href}` },
    ],
  };
}

/** The same with its purpose under it. */
export function codeBlock(
  place: Place,
  width: number,
  size: number,
  context: PaperContext,
): Block | null {
  const code = codeItem(place, width, context);
  const style = { size, fill: ink, spacing: 1.25 } as const;
  const words = textBlock(context.words.paper.more, width, style);
  return code && stack([code, gap(size * 0.5), words]);
}
