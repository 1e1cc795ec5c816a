/** A program by itself on a page: its facts and its chart, as large as the page allows. */
import type { Program } from '../model/atlas.ts';
import type { PaperItem } from '../render/pdf/index.ts';
import type { Room } from './arrange.ts';
import type { PaperContext } from './context.ts';
import { fitPrograms, yearsOf } from './fit-programs.ts';
import { gridItems } from './grid.ts';

/** One program fills one page; text grows less than on a poster, since a page is read from one place. */
const limits = { maxSheets: 1, largest: 1.6 } as const;

/** `top`: pt above the room. Throws where the program does not fit it. */
export function programItems(
  program: Program,
  room: Room,
  top: number,
  context: PaperContext,
): readonly PaperItem[] {
  const { arranged } = fitPrograms(
    {
      subject: { kind: 'program', program },
      programs: [program],
      columns: [1],
      range: yearsOf([program.plan]),
    },
    limits,
    room,
    context,
  );
  return gridItems(arranged.columns, arranged, room, context.margin, top, context);
}
