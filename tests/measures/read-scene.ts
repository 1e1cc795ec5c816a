/**
 * What a reader concludes from a painted chart alone — boxes, edges, texts, axis — held against the
 * tables. A bar is "runs FY a to b"; a torn side "not known"; a point at the axis' edge "goes on
 * beyond"; a stub beyond the axis "lies outside it"; a mark "evaluated in FY c". The axis is read off
 * its labels and lines; nothing else of what the layout knew is used.
 */
import { chartWords } from '../../src/i18n/chart-words.ts';
import { pick, type Lang } from '../../src/i18n/lang.ts';
import { fyOfDay, stateOf, type Fy, type Project, type Year } from '../../src/model/index.ts';
import type {
  BarLabelMark,
  BarMark,
  EvaluationMark,
  Mark,
  MarkKind,
  Scene,
  SceneBand,
} from '../../src/scene/index.ts';

type Of<K extends MarkKind> = Extract<Mark, { kind: K }>;

function ofKind<K extends MarkKind>(bands: readonly SceneBand[], kind: K): Of<K>[] {
  return bands.flatMap(({ marks }) => marks.filter((mark): mark is Of<K> => mark.kind === kind));
}

interface Axis {
  readonly first: Fy;
  readonly last: Fy;
  /** px of its two ends. */
  readonly left: number;
  readonly right: number;
  readonly yearAt: (x: number) => Fy;
}

/** `null` where fewer than two years are named: nothing can be read off such a picture. */
function readAxis({ bands }: Scene): Axis | null {
  const labels = ofKind(bands, 'axis-label').map(({ x, lines }) => ({
    x,
    fy: Number(lines[0]?.text),
  }));
  const [one, other] = [labels[0], labels.find(({ fy }) => fy !== labels[0]?.fy)];
  if (!one || !other) return null;
  const column = (other.x - one.x) / (other.fy - one.fy);
  const yearAt = (x: number): Fy => Math.floor((x - one.x) / column + 0.5) + one.fy;
  const upright = ofKind(bands, 'grid').filter(({ x1, x2 }) => x1 === x2);
  const [left, right] = [
    Math.min(...upright.map(({ x1 }) => x1)),
    Math.max(...upright.map(({ x1 }) => x1)),
  ];
  return { first: yearAt(left + 1), last: yearAt(right - 1), left, right, yearAt };
}

/** A year as it reads off one side of a bar. */
type Reading = Fy | 'before the axis' | 'after the axis' | 'not known';

interface Reader {
  readonly axis: Axis;
  readonly lang: Lang;
  readonly today: string;
  readonly labels: ReadonlyMap<string, BarLabelMark>;
}

/** px within the bar's box at which its outermost year is read. */
const within = 1;

function readStart(bar: BarMark, { yearAt, right, last }: Axis): Reading {
  if (bar.start === 'clipped') return 'before the axis';
  if (bar.start === 'unknown') return 'not known';
  return bar.x >= right ? 'after the axis' : Math.min(yearAt(bar.x + within), last + 1);
}

function readEnd(bar: BarMark, { yearAt, left }: Axis): Reading {
  if (bar.end === 'clipped' || bar.end === 'open') return 'after the axis';
  if (bar.end === 'unknown') return 'not known';
  const end = bar.x + bar.width;
  return end <= left ? 'before the axis' : yearAt(end - within);
}

/**
 * What the tables say of a year, in the same words: one that is not known is known to lie after the
 * axis if the other does that comes before it, and before the axis likewise.
 */
function tableYear({ start, end }: Project, side: 'start' | 'end', { first, last }: Axis): Reading {
  const { fy } = side === 'start' ? start : end;
  if (fy === 'open') return 'after the axis';
  const known = fy ?? (side === 'start' ? end.fy : start.fy);
  if (typeof known === 'number' && known < first && (fy !== null || side === 'start'))
    return 'before the axis';
  if (typeof known === 'number' && known > last && (fy !== null || side === 'end'))
    return 'after the axis';
  return fy ?? 'not known';
}

/** The columns a bar fills, against those its project is known to run in. */
function columnFaults(bar: BarMark, { start, end }: Project, axis: Axis): string[] {
  const filled = [bar.x + within, bar.x + bar.width - within]
    .filter((x) => x > axis.left && x < axis.right)
    .map(axis.yearAt);
  const known = [start.fy ?? end.fy, end.fy ?? start.fy];
  const [from, to] = known.map((fy) => (fy === 'open' ? Infinity : (fy ?? NaN)));
  return filled
    .filter((fy) => !(fy >= (from ?? NaN) && fy <= (to ?? NaN)))
    .map((fy) => `${bar.id} is drawn in FY${fy}`);
}

function barFaults(bar: BarMark, project: Project, reader: Reader): string[] {
  const { axis } = reader;
  const isUndated = project.start.fy === null && typeof project.end.fy !== 'number';
  if (bar.start === 'shelf' || isUndated)
    return bar.start === 'shelf' && isUndated ? [] : [`${bar.id} is not where the undated stand`];
  const pairs = [
    ['start', readStart(bar, axis), tableYear(project, 'start', axis)],
    ['end', readEnd(bar, axis), tableYear(project, 'end', axis)],
  ] as const;
  return [
    ...pairs.flatMap(([side, read, said]) =>
      read === said ? [] : [`${bar.id}: ${side} reads ${read}, the tables say ${said}`],
    ),
    ...pairs.flatMap(([side]) => basisFaults(bar, side, project[side])),
    ...columnFaults(bar, project, axis),
    ...nameFaults(bar, project, reader),
  ];
}

/** An edge that is drawn says how sure its year is. */
function basisFaults(bar: BarMark, side: 'start' | 'end', { fy, basis }: Year): string[] {
  const edge = bar[side];
  if (edge === 'clipped' || edge === 'shelf') return [];
  const said = fy === null ? 'unknown' : fy === 'open' ? 'open' : (basis ?? 'unknown');
  return edge === said ? [] : [`${bar.id}: ${side} looks ${edge}, the tables say ${said}`];
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The name, the remarks, and of what stands beyond the axis its own years; then what is spoken. */
function nameFaults(bar: BarMark, project: Project, { axis, lang, labels }: Reader): string[] {
  const words = chartWords(lang);
  const label = labels.get(bar.id);
  const text = squeezed(label?.lines.map((line) => line.text).join('') ?? '');
  const { name, short, start, end } = project;
  const years = [start.fy, end.fy].filter((fy) => typeof fy === 'number');
  const isBeyond = bar.x + bar.width <= axis.left || bar.x >= axis.right;
  const isEstimate = start.basis === 'estimate' || end.basis === 'estimate';
  const holds: (readonly [boolean, string])[] = [
    [[name, short].some((one) => text.includes(squeezed(pick(one, lang)))), 'lacks its name'],
    [!isBeyond || years.every((fy) => text.includes(String(fy))), 'lacks the years it stands for'],
    [isEstimate === text.includes(squeezed(words.toConfirm)), 'is marked as unconfirmed wrongly'],
    [
      project.tentative === text.includes(squeezed(words.tentative)),
      'is marked as provisional wrongly',
    ],
    [years.every((fy) => bar.title.includes(String(fy))), 'is spoken of without its years'],
    [
      (start.fy === null) === bar.title.includes(words.unknownStart) &&
        (end.fy === null) === bar.title.includes(words.unknownEnd),
      'is spoken of as known or not known wrongly',
    ],
  ];
  return (label ? holds : holds.slice(4))
    .filter(([isTrue]) => !isTrue)
    .map(([, what]) => `${bar.id} ${what}`);
}

function evaluationFaults(
  mark: EvaluationMark,
  project: Project,
  { axis, lang, today }: Reader,
): string[] {
  const evaluation = project.evaluations.find(({ id }) => id === mark.id);
  const read = axis.yearAt(mark.x);
  if (!evaluation) return [`${mark.id} is no evaluation of the tables`];
  const words = chartWords(lang);
  const state = stateOf(evaluation, fyOfDay(today));
  const isSame =
    evaluation.fy === read &&
    state === mark.status &&
    words.letters[evaluation.kind] === mark.letter &&
    (state === null || mark.title.includes(words.state[state]));
  return isSame ? [] : [`${mark.id} reads FY${read}, ${mark.letter}, ${mark.status ?? 'no state'}`];
}

/** Whoever is not drawn has no place among the years, and is counted where a reader looks for it. */
function countFaults(scene: Scene, projects: readonly Project[], axis: Axis): string[] {
  const drawn = new Set(ofKind(scene.bands, 'bar').map(({ id }) => id));
  const left = projects.filter(({ id }) => !drawn.has(id));
  const missing = left.filter(({ start, end }) => {
    const [from, to] = [start.fy ?? end.fy, end.fy ?? start.fy];
    if (typeof from !== 'number') return true;
    return from <= axis.last && (to === 'open' || (to ?? from) >= axis.first);
  });
  const texts = ofKind(scene.bands, 'group').filter(({ id }) => id === 'outside');
  const numbers = texts.map(({ lines }) => Number(/\d+/.exec(lines[0]?.text ?? '')?.[0]));
  const counted = numbers.reduce((sum, number) => sum + number, 0);
  return [
    ...missing.map(({ id }) => `${id} is not drawn, though it is among the years`),
    ...(counted === left.length ? [] : [`${left.length} are not drawn, ${counted} are counted`]),
    ...(left.length === 0 || scene.sentence.includes(chartWords(scene.lang).outside(left.length))
      ? []
      : ['the sentence does not count what is not drawn']),
  ];
}

/** Arrows the tables know nothing of, and a line of today in another year. */
function lineFaults(
  { bands }: Scene,
  projects: ReadonlyMap<string, Project>,
  axis: Axis,
  today: string,
): string[] {
  const arrows = ofKind(bands, 'arrow').filter(
    ({ from, to }) => !projects.get(from)?.outgoing.some((relation) => relation.to.id === to),
  );
  const days = ofKind(bands, 'today').filter(({ x }) => axis.yearAt(x) !== fyOfDay(today));
  return [
    ...arrows.map(({ id }) => `${id} is no relation of the tables`),
    ...days.map(({ x }) => `today reads FY${axis.yearAt(x)}`),
  ];
}

/**
 * Every statement of a picture that its tables contradict, as a sentence. `all`: the projects it was
 * asked to show; `today`: the ISO day it was drawn for.
 */
export function falseStatements(scene: Scene, all: readonly Project[], today: string): string[] {
  const axis = readAxis(scene);
  if (!axis) return [];
  const projects = new Map(all.map((project) => [project.id, project]));
  const labels = new Map(ofKind(scene.bands, 'bar-label').map((label) => [label.id, label]));
  const reader = { axis, lang: scene.lang, today, labels };
  const unknown = (id: string): string[] => [`${id} is none of the projects asked for`];
  return [
    ...ofKind(scene.bands, 'bar').flatMap((bar) => {
      const project = projects.get(bar.id);
      return project ? barFaults(bar, project, reader) : unknown(bar.id);
    }),
    ...ofKind(scene.bands, 'evaluation').flatMap((mark) => {
      const project = projects.get(mark.project);
      return project ? evaluationFaults(mark, project, reader) : unknown(mark.id);
    }),
    ...countFaults(scene, all, axis),
    ...lineFaults(scene, projects, axis, today),
  ];
}
