/** What stands beside a program's chart on a poster: its number and name, its aim, its indicators. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick } from '../i18n/lang.ts';
import type { IndicatorType, Program } from '../model/index.ts';
import { coloursOf, lightPalette } from '../scene/index.ts';
import { beside, gap, stack, textBlock, type Block, type TextRoom } from './blocks.ts';
import type { PaperContext } from './context.ts';
import type { FactGroup } from './split-facts.ts';

const { ink, muted } = lightPalette;
export const indicatorTypes: readonly IndicatorType[] = ['output', 'outcome'];

export interface FactsStyle {
  /** pt of running text, of the name and of the number. */
  readonly text: number;
  readonly name: number;
  readonly number: number;
  /** Whether the initiative stands here because the chart has no column for it. */
  readonly hasInitiatives: boolean;
}

export function programTitle(
  program: Program,
  width: number,
  style: FactsStyle,
  { lang, palette }: PaperContext,
): Block {
  const { accent } = coloursOf(palette, program.plan.id);
  return stack([
    ...(program.no === null
      ? []
      : [
          textBlock(program.no, width, {
            size: style.number,
            fill: accent,
            weight: 700,
            spacing: 1.15,
          }),
        ]),
    textBlock(pick(program.name, lang), width, {
      size: style.name,
      fill: ink,
      weight: 700,
      heading: 2,
      spacing: 1.25,
    }),
  ]);
}

/** A small title and the texts under it, each with the mark of a list. */
function listed(
  { title, texts }: FactGroup,
  { width, size }: TextRoom,
  lang: PaperContext['lang'],
): Block[] {
  if (texts.length === 0) return [];
  const { listMark } = chartWords(lang);
  const style = { size, fill: muted, spacing: 1.3 } as const;
  const indent = texts.length > 1 ? size : 0;
  const marked = (text: string): Block =>
    beside([
      ...(indent ? [{ x: 0, block: textBlock(listMark.trim(), indent, style) }] : []),
      { x: indent, block: textBlock(text, width - indent, style) },
    ]);
  return [
    gap(size * 0.5),
    textBlock(title, width, { size, fill: ink, weight: 700, spacing: 1.35 }),
    ...texts.map(marked),
  ];
}

export function indicatorBlocks(
  program: Program,
  width: number,
  size: number,
  { lang, words }: PaperContext,
): Block[] {
  return indicatorTypes.flatMap((type) =>
    listed(
      {
        title: words.indicator[type],
        texts: program.indicators
          .filter((indicator) => indicator.type === type)
          .map(({ label }) => pick(label, lang)),
      },
      { width, size },
      lang,
    ),
  );
}

/** Number and name, and what the program is for. */
export function programHead(
  program: Program,
  width: number,
  style: FactsStyle,
  context: PaperContext,
): Block {
  const { text } = style;
  const { aim } = program;
  const said = aim && pick(aim, context.lang);
  return stack([
    programTitle(program, width, style, context),
    ...(said === null
      ? []
      : [gap(text * 0.4), textBlock(said, width, { size: text, fill: ink, spacing: 1.35 })]),
  ]);
}

/** The facts as a column beside a chart. */
export function factsColumn(
  program: Program,
  width: number,
  style: FactsStyle,
  context: PaperContext,
): Block {
  const { lang, words } = context;
  const { text } = style;
  const initiatives = style.hasInitiatives ? program.initiatives : [];
  return stack([
    programHead(program, width, style, context),
    ...listed(
      {
        title: words.projectPage.initiative,
        texts: initiatives.map(({ label }) => pick(label, lang)),
      },
      { width, size: text },
      lang,
    ),
    ...indicatorBlocks(program, width, text, context),
  ]);
}
