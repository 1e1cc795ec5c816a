/**
 * Text at exact places. Its lines are broken already, by the layout, in the same typeface; Typst
 * sets each where it is told, on its baseline, and breaks nothing.
 */
import type { Point } from '../../scene/index.ts';
import { colour, pt, quoted, tuple } from './markup.ts';

export interface Ink {
  /** pt */
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 700;
}

export type Align = 'left' | 'center' | 'right';

/** Lines cut at a space keep it, so that the text reads as written; Japanese has none to keep. */
function jointOf(line: string): string {
  return /[!-,.0-~]$/.test(line) ? ' ' : '';
}

/** A line whose end is set in a colour of its own. */
export interface TailedLine {
  readonly text: string;
  readonly tail: string;
  readonly tailFill: string;
}

function lineOf(line: string | TailedLine, isLast: boolean): string {
  if (typeof line === 'string') return quoted(line + (isLast ? '' : jointOf(line)));
  const tail = line.tail + (isLast ? '' : jointOf(line.tail));
  return `text(${quoted(line.text)}) + text(fill: ${colour(line.tailFill)}, ${quoted(tail)})`;
}

/** Lines that follow each other by `leading` pt are one paragraph, `at` the baseline of the first. */
export function paragraph(
  at: Point,
  lines: readonly (string | TailedLine)[],
  ink: Ink,
  leading = 0,
  align: Align = 'left',
): string {
  const shown = tuple(lines.map((line, i) => lineOf(line, i === lines.length - 1)));
  const name = { left: 'tl', center: 'tc', right: 'tr' }[align];
  return `${name}(${pt(at.x)}, ${pt(at.y)}, ${pt(ink.size)}, ${colour(ink.fill)}, ${ink.weight ?? 400}, ${pt(leading)}, ${shown})`;
}

/** Wider than any sheet: a line is never broken a second time. */
export const wide = 5000;

/** What `paragraph` calls; `set` makes Typst measure as the layout did. */
export const textPrelude = `
#set text(font: "Noto Sans JP", kerning: false, ligatures: false, cjk-latin-spacing: none, hyphenate: false, top-edge: "baseline", bottom-edge: "baseline", fallback: true)
#set block(spacing: 0pt)
#set par(spacing: 0pt, justify: false, linebreaks: "simple")
#let inked(size, fill, weight, leading, lines) = par(leading: leading, text(size: size, fill: fill, weight: weight, lines.map(line => text(line)).join(linebreak())))
#let tl(x, y, size, fill, weight, leading, lines) = place(dx: x, dy: y, block(width: ${wide}pt, align(left, inked(size, fill, weight, leading, lines))))
#let tc(x, y, size, fill, weight, leading, lines) = place(dx: x - ${wide / 2}pt, dy: y, block(width: ${wide}pt, align(center, inked(size, fill, weight, leading, lines))))
#let tr(x, y, size, fill, weight, leading, lines) = place(dx: x - ${wide}pt, dy: y, block(width: ${wide}pt, align(right, inked(size, fill, weight, leading, lines))))
`;
