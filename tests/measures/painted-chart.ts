/**
 * A chart as it meets the eye, whatever it was painted with: years over lines, boxes with a look at
 * either side, marks with a letter. From these alone, what a reader would state of every project; and
 * from the tables alone, what is so.
 */
import { chartWords } from '../../src/i18n/chart-words.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { stateOf, type Fy, type Project } from '../../src/model/index.ts';

export interface PaintedPoint {
  readonly x: number;
  readonly y: number;
}

export interface PaintedBar {
  readonly project: string;
  /** Corners of its ground; none of a slip of paper, which has no place in time. */
  readonly ground: readonly PaintedPoint[];
  /** Centres of its dots. */
  readonly dots: readonly PaintedPoint[];
  readonly label: string;
}

export interface PaintedMark {
  readonly project: string;
  readonly x: number;
  readonly letter: string;
  readonly look: 'filled' | 'open' | 'dotted';
}

export interface PaintedChart {
  readonly years: readonly { readonly x: number; readonly fy: Fy }[];
  /** x of the upright lines. */
  readonly lines: readonly number[];
  readonly bars: readonly PaintedBar[];
  readonly marks: readonly PaintedMark[];
  readonly day: { readonly x: number; readonly text: string } | null;
}

export interface PaintedAxis {
  readonly first: Fy;
  readonly last: Fy;
  readonly left: number;
  readonly right: number;
  readonly column: number;
  readonly yearAt: (x: number) => Fy;
}

export function axisOf({ years, lines }: PaintedChart): PaintedAxis {
  const [one, other] = [years[0], years.at(-1)];
  if (!one || !other || one.fy === other.fy) throw new Error('no axis to read');
  const column = (other.x - one.x) / (other.fy - one.fy);
  const yearAt = (x: number): Fy => Math.floor((x - one.x) / column + 0.5) + one.fy;
  const [left, right] = [Math.min(...lines), Math.max(...lines)];
  const [first, last] = [yearAt(left + column / 2), yearAt(right - column / 2)];
  return { first, last, left, right, column, yearAt };
}

/** Share of the axis by which a bar's side reaches out at least where it is a point. */
const pointed = 0.001;
/** Share of a column within a bar's box at which its outermost year is read. */
const within = 0.05;

/** What the side of a bar says: torn with dots, pointed, or flat in a year. */
function readSide(bar: PaintedBar, side: 'start' | 'end', axis: PaintedAxis): string {
  const xs = bar.ground.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const sign = side === 'start' ? -1 : 1;
  const at = side === 'start' ? least : most;
  const middle = (least + most) / 2;
  if (bar.dots.filter(({ x }) => Math.sign(x - middle) === sign).length >= 3) return 'not known';
  const ys = bar.ground.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const corners = bar.ground.filter(({ y }) => y === top || y === bottom);
  const cornerXs = corners.map(({ x }) => x);
  const corner = side === 'start' ? Math.min(...cornerXs) : Math.max(...cornerXs);
  const isPointed = Math.abs(corner - at) > pointed * (axis.right - axis.left);
  if (isPointed) return side === 'start' ? 'before' : 'after';
  if (at <= axis.left && side === 'end') return 'before';
  if (at >= axis.right && side === 'start') return 'after';
  return String(axis.yearAt(at - sign * within * axis.column));
}

const states = { filled: 'held', open: 'planned', dotted: 'unconfirmed' } as const;

function sorted(marks: readonly string[]): string {
  return [...marks].sort().join(', ');
}

/** By project: `2021–2030, to confirm: 中 2023 held`. */
export function statementsOf(painted: PaintedChart, lang: Lang): Map<string, string> {
  const axis = axisOf(painted);
  const { toConfirm } = chartWords(lang);
  const squeeze = (text: string): string => text.replaceAll(/\s/g, '');
  return new Map(
    painted.bars.map((bar) => {
      const period =
        bar.ground.length === 0
          ? 'no years'
          : `${readSide(bar, 'start', axis)}–${readSide(bar, 'end', axis)}`;
      const marks = painted.marks
        .filter(({ project }) => project === bar.project)
        .map(({ x, letter, look }) => `${letter} ${axis.yearAt(x)} ${states[look]}`);
      const flag = squeeze(bar.label).includes(squeeze(toConfirm)) ? ', to confirm' : '';
      return [bar.project, `${period}${flag}: ${sorted(marks)}`];
    }),
  );
}

/** A year that is not known lies beyond the axis if the other does, on that one's far side. */
function tableSide({ start, end }: Project, side: 'start' | 'end', axis: PaintedAxis): string {
  const { fy } = side === 'start' ? start : end;
  if (fy === 'open') return 'after';
  const known = fy ?? (side === 'start' ? end.fy : start.fy);
  const isTold = fy !== null;
  if (typeof known === 'number' && known < axis.first && (isTold || side === 'start'))
    return 'before';
  if (typeof known === 'number' && known > axis.last && (isTold || side === 'end')) return 'after';
  return fy === null ? 'not known' : String(fy);
}

/** What the tables say of the same, seen on that axis from a day's fiscal year. */
export function statementOf(
  project: Project,
  axis: PaintedAxis,
  { lang, thisFy }: { readonly lang: Lang; readonly thisFy: Fy },
): string {
  const { start, end, evaluations } = project;
  const { letters } = chartWords(lang);
  const isUndated = start.fy === null && typeof end.fy !== 'number';
  const period = isUndated
    ? 'no years'
    : `${tableSide(project, 'start', axis)}–${tableSide(project, 'end', axis)}`;
  const isEstimate = start.basis === 'estimate' || end.basis === 'estimate';
  const marks = evaluations
    .filter(({ fy }) => !isUndated && fy !== null && fy >= axis.first && fy <= axis.last)
    .map((one) => `${letters[one.kind]} ${one.fy} ${stateOf(one, thisFy) ?? 'planned'}`);
  return `${period}${isEstimate ? ', to confirm' : ''}: ${sorted(marks)}`;
}

/** Every statement of a painted chart that its tables contradict, and every one it leaves out. */
export function disagreements(
  painted: PaintedChart,
  projects: readonly Project[],
  given: { readonly lang: Lang; readonly thisFy: Fy },
): string[] {
  const axis = axisOf(painted);
  const read = statementsOf(painted, given.lang);
  const byId = new Map(projects.map((project) => [project.id, project]));
  const untrue = [...read].flatMap(([id, said]) => {
    const project = byId.get(id);
    const isSo = project && statementOf(project, axis, given);
    return isSo === said ? [] : [`${id} reads “${said}”, the tables say “${isSo}”`];
  });
  const missing = projects.filter(({ id, start, end }) => {
    const [from, to] = [start.fy ?? end.fy, end.fy ?? start.fy];
    if (read.has(id) || typeof from !== 'number') return false;
    return from <= axis.last && (to === 'open' || (to ?? from) >= axis.first);
  });
  const stray = painted.marks.filter(({ project }) => !read.has(project));
  return [
    ...untrue,
    ...missing.map(({ id }) => `${id} is not painted, though it is among the years`),
    ...stray.map(({ project, letter }) => `${letter} of ${project} belongs to no bar`),
    ...(painted.day && axis.yearAt(painted.day.x) !== given.thisFy
      ? [`the day reads FY${axis.yearAt(painted.day.x)}`]
      : []),
  ];
}
