/** The list of what has no year: its ground with its title, and a slip of paper for each project. */
import type { PlacedGroup, Placement, Slip } from '../layout/index.ts';
import type { Project } from '../model/index.ts';
import { looksOf } from './draw-item.ts';
import { baseline, type Frame } from './frame.ts';
import type { BarLabelMark, BarMark, Line, ShelfMark } from './marks.ts';

type Shelf = NonNullable<PlacedGroup['shelf']>;

export interface DrawnShelf {
  readonly ground: ShelfMark;
  readonly slips: readonly { readonly bar: BarMark; readonly label: BarLabelMark }[];
}

/** `top`: px from the band's top to where its groups begin. */
export function drawShelves(
  { groups }: Placement,
  projects: ReadonlyMap<string, Project>,
  frame: Frame,
  top: number,
): DrawnShelf[] {
  return groups.flatMap(({ id, shelf }) =>
    shelf ? [drawShelf(id, { ...shelf, y: top + shelf.y }, projects, frame)] : [],
  );
}

function drawShelf(
  id: string,
  shelf: Shelf,
  projects: ReadonlyMap<string, Project>,
  frame: Frame,
): DrawnShelf {
  const { y, width, height, title, slips } = shelf;
  return {
    ground: {
      kind: 'shelf',
      id,
      told: descentsOf(slips.flatMap(({ input }) => projects.get(input.id) ?? [])),
      x: 0,
      y,
      width,
      height,
      lines: linesAt(title.lines, title.x, y + title.y, frame),
    },
    slips: slips.flatMap((slip) => {
      const project = projects.get(slip.input.id);
      return project ? [drawSlip({ ...slip, y: y + slip.y }, project, frame)] : [];
    }),
  };
}

/** Each once, however many of the list it concerns. */
function descentsOf(listed: readonly Project[]): string[] {
  const ids = listed
    .flatMap(({ incoming, outgoing }) => [...incoming, ...outgoing])
    .filter(({ kind }) => kind !== 'related')
    .map(({ id }) => id);
  return [...new Set(ids)];
}

function linesAt(lines: readonly string[], x: number, y: number, { options }: Frame): Line[] {
  const { lineHeight } = options;
  return lines.map((text, i) => ({ text, x, y: y + (i + baseline) * lineHeight }));
}

function drawSlip(slip: Slip, project: Project, frame: Frame): DrawnShelf['slips'][number] {
  const { input, x, y, width, height, label } = slip;
  const { lines, widths } = label;
  const [labelX, labelY] = [x + label.x, y + label.y];
  const { id } = project;
  return {
    bar: {
      kind: 'bar',
      id,
      x,
      y,
      width,
      height,
      start: 'shelf',
      end: 'shelf',
      ...looksOf(project, input, frame),
      isGuest: false,
    },
    label: {
      kind: 'bar-label',
      id,
      x: labelX,
      y: labelY,
      width: Math.max(...widths),
      height: lines.length * frame.options.lineHeight,
      lines: linesAt(lines, labelX, labelY, frame),
      flagLength: input.flag?.length ?? 0,
      detailFrom: lines.length,
      isBeside: false,
    },
  };
}
