/** The coloured band at a sheet's head: the goal's number, the name, and at the right what it is of. */
import { lightPalette } from '../scene/index.ts';
import { beside, stack, textBlock, widthOf, type Block } from './blocks.ts';
import { scaled, type PaperContext } from './context.ts';

export interface TitleTexts {
  /** A small word over the number, and the number. */
  readonly over: string | null;
  readonly number: string | null;
  readonly title: string;
  /** pt on A1, at most: 72, or 102 on A0, is read from five metres. */
  readonly titleSize: number;
  readonly subtitle: string | null;
  readonly fill: string;
}

/** What stands at the right, pt. */
export interface Aside {
  readonly block: Block;
  readonly width: number;
}

const paper = lightPalette.ground;
/** Sizes on A1, pt. */
const sizes = {
  smallestTitle: 40,
  subtitle: 28,
  number: 100,
  over: 18,
  facts: 16,
} as const;

/** The largest size at which the title keeps to one line, or two lines of the smallest. */
function titleBlock(
  { title: text, titleSize }: TitleTexts,
  width: number,
  context: PaperContext,
): Block {
  const style = { fill: paper, weight: 700, heading: 1, spacing: 1.2 } as const;
  const full = titleSize * context.unit;
  const fitting = (width / widthOf(text, { ...style, size: 1 })) * 0.999;
  const size = Math.max(sizes.smallestTitle * context.unit, Math.min(full, fitting));
  return textBlock(text, width, { ...style, size });
}

function numberBlock(texts: TitleTexts, context: PaperContext): { block: Block; width: number } {
  if (texts.number === null) return { block: stack([]), width: 0 };
  const over = { size: scaled(context, sizes.over), fill: paper, spacing: 1.2 } as const;
  const number = {
    size: sizes.number * context.unit,
    fill: paper,
    weight: 700,
    spacing: 1.05,
  } as const;
  const width = Math.max(widthOf(texts.over ?? '', over), widthOf(texts.number, number));
  return {
    block: stack([
      ...(texts.over ? [textBlock(texts.over, width + 1, over)] : []),
      textBlock(texts.number, width + 1, number),
    ]),
    width,
  };
}

/** Who and when, in lines. */
export function factsAside(facts: readonly string[], context: PaperContext): Aside {
  const style = { size: scaled(context, sizes.facts), fill: paper, align: 'right' } as const;
  const width = Math.max(0, ...facts.map((fact) => widthOf(fact, style))) + 1;
  return { block: stack(facts.map((fact) => textBlock(fact, width, style))), width };
}

/** The band across the whole sheet, from its upper edge. */
export function titleBand(texts: TitleTexts, aside: Aside, context: PaperContext): Block {
  const { width, margin, unit } = context;
  const number = numberBlock(texts, context);
  const titleX = number.width ? number.width + 40 * unit : 0;
  const titleWidth = width - 2 * margin - titleX - aside.width - 40 * unit;
  const subtitle = { size: scaled(context, sizes.subtitle), fill: paper, spacing: 1.3 } as const;
  const title = stack([
    titleBlock(texts, titleWidth, context),
    ...(texts.subtitle === null ? [] : [textBlock(texts.subtitle, titleWidth, subtitle)]),
  ]);
  const pad = 16 * unit;
  const content = Math.max(number.block.height, title.height, aside.block.height);
  const centred = (block: Block): number => (content - block.height) / 2;
  const height = content + 2 * pad;
  return {
    height,
    at: (x, y) => [
      { kind: 'area', x, y, width, height, fill: texts.fill },
      ...beside([{ x: titleX, block: title }]).at(x + margin, y + pad + centred(title)),
      ...number.block.at(x + margin, y + pad + centred(number.block)),
      ...aside.block.at(x + width - margin - aside.width, y + pad + content - aside.block.height),
    ],
  };
}
