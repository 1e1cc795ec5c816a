/**
 * A program's facts in columns above its chart, lower than they would be beside it: for charts that
 * need the width.
 *
 *   │ no. name, aim │ initiatives │ indicators │
 */
import { pick } from '../i18n/lang.ts';
import type { Program } from '../model/index.ts';
import { coloursOf, lightPalette } from '../scene/index.ts';
import { beside, gap, stack, textBlock, widthOf, type Block } from './blocks.ts';
import type { PaperContext } from './context.ts';
import { indicatorTypes, type FactsStyle } from './program-facts.ts';
import { runOn } from './split-facts.ts';

const { ink } = lightPalette;

/** Shares of the width; what they leave is room between the columns. */
const shares = {
  withInitiatives: { name: 0.36, initiatives: 0.25, indicators: 0.35 },
  without: { name: 0.42, initiatives: 0, indicators: 0.54 },
} as const;

export function nameAndAim(
  program: Program,
  width: number,
  style: FactsStyle,
  { lang, palette }: PaperContext,
): Block {
  const { accent } = coloursOf(palette, program.plan.id);
  const named = { size: style.name, weight: 700, spacing: 1.25 } as const;
  const { no, aim } = program;
  const number = no === null ? 0 : widthOf(no, named) + style.text;
  const name = textBlock(pick(program.name, lang), width - number, {
    ...named,
    fill: ink,
    heading: 2,
  });
  return stack([
    beside([
      { x: 0, block: textBlock(no ?? '', number, { ...named, fill: accent }) },
      { x: number, block: name },
    ]),
    ...(aim
      ? [
          gap(style.text * 0.2),
          textBlock(pick(aim, lang), width, { size: style.text, fill: ink, spacing: 1.35 }),
        ]
      : []),
  ]);
}

export function factsAbove(
  program: Program,
  width: number,
  style: FactsStyle,
  context: PaperContext,
): Block {
  const { lang, words } = context;
  const { text, hasInitiatives } = style;
  const share = hasInitiatives ? shares.withInitiatives : shares.without;
  const labels = hasInitiatives ? program.initiatives.map(({ label }) => pick(label, lang)) : [];
  const indicators = indicatorTypes.flatMap((type) => {
    const given = program.indicators.filter((indicator) => indicator.type === type);
    const texts = given.map(({ label }) => pick(label, lang));
    const title = words.indicator[type];
    return texts.length ? runOn({ title, texts }, width * share.indicators, text) : [];
  });
  const title = words.projectPage.initiative;
  const initiatives = labels.length
    ? runOn({ title, texts: labels }, width * share.initiatives, text)
    : [];
  return stack([
    beside([
      { x: 0, block: nameAndAim(program, width * share.name, style, context) },
      { x: width * (share.name + 0.02), block: stack(initiatives) },
      { x: width * (1 - share.indicators), block: stack(indicators) },
    ]),
    gap(text * 0.6),
  ]);
}
