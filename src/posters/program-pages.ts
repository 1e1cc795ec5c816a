/** A program by itself on a page: its facts and its chart, as large as the page allows. */
import type { Program } from '../model/index.ts';
import type { PaperItem } from '../render/pdf/index.ts';
import type { Room } from './arrange.ts';
import type { PaperContext } from './context.ts';
import { fitPrograms, yearsOf } from './fit-programs.ts';
import { gridItems } from './grid.ts';

/** Text grows less than on a poster, since a page is read from one place. */
const largest = 1.6;

/**
 * The items of one page, or of several where the program is higher than one. `top`: pt above the
 * room. Throws `Unprintable` where a project does not fit it.
 */
export function programPages(
  program: Program,
  room: Room,
  top: number,
  context: PaperContext,
): readonly (readonly PaperItem[])[] {
  const { arranged } = fitPrograms(
    {
      subjectOf: (programs) => ({ kind: 'programs', plan: { ...program.plan, programs } }),
      programs: [program],
      columns: [1],
      range: yearsOf([program.plan], context),
    },
    { room, largest },
    context,
  );
  const place = { x: context.margin, y: top, height: room.height };
  return arranged.columns.map((rows) => gridItems([rows], arranged, place, context));
}
