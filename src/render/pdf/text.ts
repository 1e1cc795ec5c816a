/**
 * Text at exact places. Its lines are broken already, by the layout, in the same typeface; Typst
 * sets each where it is told, on its baseline, and breaks nothing.
 */
import { faceRunsOf } from '../../fonts/face-runs.ts';
import { mainFace } from '../../fonts/faces.ts';
import type { Point } from '../../scene/index.ts';
import { colour, pt, quoted, tuple } from './markup.ts';

export interface Ink {
  /** pt */
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 700;
}

export interface Setting extends Ink {
  /** pt from one baseline to the next. */
  readonly leading?: number;
  readonly align?: Align;
}

export type Align = 'left' | 'center' | 'right';

/** Lines cut at a space keep it, so that the text reads as written; Japanese has none to keep. */
function jointOf(line: string): string {
  return /[!-,.0-~]$/.test(line) ? ' ' : '';
}

/** Characters of one colour. */
export interface Run {
  readonly text: string;
  readonly fill: string;
}

/**
 * A text in the faces it is measured in. Typst would look for them itself, but takes a letter apart
 * into marks that the main face sets beside it.
 */
function faced(text: string): string {
  const runs = faceRunsOf(text).map(({ face, text: run }) =>
    face === mainFace ? quoted(run) : `faced(${quoted(face.family)}, ${quoted(run)})`,
  );
  return runs.join(' + ') || quoted('');
}

/** A line in the colour of its paragraph, and what of it wears another in that. */
function lineOf(line: string | readonly Run[], ink: Ink, isLast: boolean): string {
  const runs = typeof line === 'string' ? [{ text: line, fill: ink.fill }] : line;
  const joint = isLast ? '' : jointOf(runs.at(-1)?.text ?? '');
  const [only] = runs;
  if (only && runs.length === 1 && only.fill === ink.fill) return faced(only.text + joint);
  const written = runs.map(({ text, fill }, i) => {
    const said = faced(i === runs.length - 1 ? text + joint : text);
    return fill === ink.fill ? `text(${said})` : `text(fill: ${colour(fill)}, ${said})`;
  });
  return written.join(' + ');
}

/** Lines that follow each other are one paragraph, `at` the baseline of the first. */
export function paragraph(
  at: Point,
  lines: readonly (string | readonly Run[])[],
  { leading = 0, align = 'left', ...ink }: Setting,
): string {
  const shown = tuple(lines.map((line, i) => lineOf(line, ink, i === lines.length - 1)));
  const name = { left: 'tl', center: 'tc', right: 'tr' }[align];
  return `${name}(${pt(at.x)}, ${pt(at.y)}, ${pt(ink.size)}, ${colour(ink.fill)}, ${ink.weight ?? 400}, ${pt(leading)}, ${shown})`;
}

/** Wider than any sheet: a line is never broken a second time. */
export const wide = 5000;

/** What `paragraph` calls; `set` makes Typst measure as the layout did. */
export const textPrelude = `
#set text(font: ${quoted(mainFace.family)}, kerning: false, ligatures: false, cjk-latin-spacing: none, hyphenate: false, top-edge: "baseline", bottom-edge: "baseline", fallback: true)
#set block(spacing: 0pt)
#set par(spacing: 0pt, justify: false, linebreaks: "simple")
// One glyph a letter (ccmp makes two of ṣ), so that it is read back as one.
#let faced(family, run) = text(font: family, features: (ccmp: 0), run)
#let inked(size, fill, weight, leading, lines) = par(leading: leading, text(size: size, fill: fill, weight: weight, lines.map(line => text(line)).join(linebreak())))
#let tl(x, y, size, fill, weight, leading, lines) = place(dx: x, dy: y, block(width: ${wide}pt, align(left, inked(size, fill, weight, leading, lines))))
#let tc(x, y, size, fill, weight, leading, lines) = place(dx: x - ${wide / 2}pt, dy: y, block(width: ${wide}pt, align(center, inked(size, fill, weight, leading, lines))))
#let tr(x, y, size, fill, weight, leading, lines) = place(dx: x - ${wide}pt, dy: y, block(width: ${wide}pt, align(right, inked(size, fill, weight, leading, lines))))
`;
