/** What stands under a page of a booklet: the plan, where it comes from, the page's number. */
import { pick } from '../i18n/lang.ts';
import type { Plan } from '../model/index.ts';
import { lightPalette } from '../scene/index.ts';
import { beside, gap, joint, rule, stack, textBlock, type Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { datesOf } from './plan-poster.ts';

/** `page` of `of`. */
export function runningFoot(plan: Plan, page: number, of: number, context: PaperContext): Block {
  const { lang, site, words } = context;
  const width = context.width - 2 * context.margin;
  const size = context.sheet.minText;
  const style = { size, fill: lightPalette.muted } as const;
  const version = words.footer.dataVersion(context.version);
  const revised = datesOf(plan, context).at(-1) ?? '';
  const text = [pick(plan.short, lang), revised, ...site.provenance, version].filter(Boolean);
  const number = size * 6;
  return stack([
    rule(width, lightPalette.lineStrong, 0.5),
    gap(size * 0.4),
    beside([
      { x: 0, block: textBlock(text.join(joint), width - number, style) },
      {
        x: width - number,
        block: textBlock(words.paper.sheet(page, of), number, { ...style, align: 'right' }),
      },
    ]),
  ]);
}
