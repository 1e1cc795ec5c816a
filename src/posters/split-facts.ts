/**
 * A program's facts where there is room for them: under its name beside the chart as far as this
 * makes the row no higher, the rest across under both.
 */
import { lightPalette } from '../scene/index.ts';
import { heightWith } from './arrange.ts';
import type { Facts, FactsRoom } from './arrangement.ts';
import { gap, nothing, runningLines, stack, textBlock, widthOf, type Block } from './blocks.ts';

/** A small title and the texts that run on under or after it. */
export interface FactGroup {
  readonly title: string;
  readonly texts: readonly string[];
}

const { ink, muted } = lightPalette;
const between = ' ／ ';
/** All in sizes of the text. Baseline to baseline; */
const leading = 1.17;
/** after a title; */
const titleGap = 0.6;
/** the least text after one on its line; */
const leastAfterTitle = 6;
/** between two groups, and over the first line. */
const groupGap = 1.5;
const topGap = 0.35;

export function runOn({ title, texts }: FactGroup, width: number, size: number): Block[] {
  return [
    textBlock(title, width, { size, fill: ink, weight: 700, spacing: leading }),
    textBlock(texts.join(between), width, { size, fill: muted, spacing: leading }),
  ];
}

/** Groups one after the other as one paragraph, each after its title. */
function paragraph(groups: readonly FactGroup[], width: number, size: number): Block {
  const bold = { size, fill: ink, weight: 700, spacing: leading } as const;
  const plain = { size, fill: muted, spacing: leading } as const;
  const step = size * leading;
  const pieces: { x: number; line: number; block: Block }[] = [];
  let [line, end] = [0, 0];
  for (const { title, texts } of groups) {
    const head = widthOf(title, bold) + size * titleGap;
    let x = end && end + size * groupGap;
    if (x + head + size * leastAfterTitle > width) [line, x] = [line + 1, 0];
    const [first = '', ...rest] = runningLines(texts.join(between), x + head, width, plain);
    pieces.push(
      { x, line, block: textBlock(title, head, bold) },
      { x: x + head, line, block: textBlock(first, width - x - head, plain) },
      ...rest.map((text, i) => ({
        x: 0,
        line: line + 1 + i,
        block: textBlock(text, width + 1, plain),
      })),
    );
    line += rest.length;
    end = (rest.length ? 0 : x + head) + widthOf(rest.at(-1) ?? first, plain);
  }
  return {
    height: (line + 1) * step,
    at: (left, top) =>
      pieces.flatMap(({ x, line: row, block }) => block.at(left + x, top + row * step)),
  };
}

/** Ensures: every group stands in one of the two, in the order given; the row is as low as can be. */
export function splitFacts(head: Block, groups: readonly FactGroup[], room: FactsRoom): Facts {
  const { width, columnWidth, height, size, isAbove } = room;
  const ways = (isAbove ? [0] : [...groups.keys(), groups.length]).map((count): Facts => {
    const below = groups.slice(count);
    const under = groups.slice(0, count).flatMap((group) => runOn(group, width, size));
    return {
      beside: under.length ? stack([head, gap(size * topGap), ...under]) : head,
      across: below.length
        ? stack([gap(size * topGap), paragraph(below, columnWidth, size)])
        : nothing,
    };
  });
  const heightOf = (way: Facts): number => heightWith(way, height, isAbove);
  return ways.reduce((a, b) => (heightOf(b) <= heightOf(a) ? b : a));
}
