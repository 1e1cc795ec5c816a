/** The names on the sheet of all plans: a strip for each plan, a line or a column for each program. */
import { pick } from '../i18n/lang.ts';
import type { Plan, Program } from '../model/index.ts';
import { coloursOf, lightPalette } from '../scene/index.ts';
import {
  beside,
  keepsWords,
  nothing,
  textBlock,
  widthOf,
  type Block,
  type TextRoom,
  type TextStyle,
} from './blocks.ts';
import type { PaperContext } from './context.ts';
import { datesOf } from './plan-poster.ts';

/**
 * Sizes in multiples of the projects' names: programs are read from twice as far, plans farther.
 * Programs take the largest at which none of their names need be broken inside a word.
 */
const sizes = { program: [1.5, 1.3], plan: 1.8 } as const;

/**
 * In the plan's colour its goal's number and short name, at the right its last revision. `size` of the
 * room is that of the projects' names.
 */
export function planStrip(
  plan: Plan,
  { width, size: text }: TextRoom,
  isContinued: boolean,
  context: PaperContext,
): Block {
  const { lang, words } = context;
  const size = text * sizes.plan;
  const style = { size, fill: lightPalette.ground, weight: 700, spacing: 1 } as const;
  const pad = text * 0.8;
  const { goalNo } = plan;
  const number = goalNo === null ? 0 : widthOf(goalNo, style) + text * 1.4;
  const title = pick(plan.short, lang) + (isContinued ? words.paper.continued : '');
  const name = beside([
    { x: 0, block: textBlock(goalNo ?? '', number, style) },
    {
      x: number,
      block: textBlock(title, width - number - 2 * pad, {
        ...style,
        heading: isContinued ? null : 2,
      }),
    },
  ]);
  const height = size * 0.4 + name.height;
  const date = datesOf(plan, context).at(-1) ?? '';
  const dateStyle = { size: text, fill: lightPalette.ground, align: 'right' } as const;
  // Where a long name needs the whole strip, the date is left to the plan's own sheets.
  const hasRoom = pad * 3 + number + widthOf(title, style) + widthOf(date, dateStyle) <= width;
  const revised = hasRoom ? textBlock(date, width - 2 * pad, dateStyle) : nothing;
  return {
    height,
    at: (x, y) => [
      { kind: 'area', x, y, width, height, fill: coloursOf(context.palette, plan.id).accent },
      ...name.at(x + pad, y + (height - name.height) / 2),
      ...revised.at(x + pad, y + (height - revised.height) / 2),
    ],
  };
}

function styleOf(size: number): TextStyle & { readonly weight: 700 } {
  return { size, fill: lightPalette.ink, weight: 700, spacing: 1.2 };
}

/** Width of a program's number with the room after it; 0 without one. */
function numberOf({ no }: Program, size: number): number {
  return no === null ? 0 : widthOf(no, styleOf(size)) + size * 0.5;
}

export function programName(
  program: Program,
  width: number,
  text: number,
  { atlas, lang, palette }: PaperContext,
): Block {
  const { accent } = coloursOf(palette, program.plan.id);
  const keeps = (size: number): boolean =>
    atlas.programs.every((other) =>
      keepsWords(pick(other.name, lang), width - numberOf(other, size), styleOf(size)),
    );
  const size = text * (sizes.program.find((factor) => keeps(text * factor)) ?? sizes.program[1]);
  const style = styleOf(size);
  const number = numberOf(program, size);
  return beside([
    { x: 0, block: textBlock(program.no ?? '', number, { ...style, fill: accent }) },
    {
      x: number,
      block: textBlock(pick(program.name, lang), width - number, { ...style, heading: 3 }),
    },
  ]);
}
