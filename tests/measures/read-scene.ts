/**
 * What a reader concludes from a painted chart alone — boxes, edges, texts, axis — held against the
 * tables. A bar is "runs FY a to b"; a torn side "not known"; a point at the axis' edge "goes on
 * beyond"; a stub beyond the axis "lies outside it"; a mark "evaluated in FY c"; a slip in a list away
 * from the axis "no year is given", and a number in it "what carries that number". The axis is read
 * off its labels and lines; nothing else of what the layout knew is used.
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
  ShelfMark,
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
  readonly labels: ReadonlyMap<BarMark, BarLabelMark>;
  /** The grounds of the lists of what has no year. */
  readonly lists: readonly ShelfMark[];
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

/** A stub of another program: beyond the axis, so that it dates nothing; named with its years and program. */
function guestFaults(bar: BarMark, project: Project, { axis, lang, labels }: Reader): string[] {
  const text = squeezed(
    labels
      .get(bar)
      ?.lines.map((line) => line.text)
      .join('') ?? '',
  );
  const years = [project.start.fy, project.end.fy].filter((fy) => typeof fy === 'number');
  const holds: (readonly [boolean, string])[] = [
    [bar.x + bar.width <= axis.left || bar.x >= axis.right, 'stands among the years'],
    [text.includes(squeezed(pick(project.short, lang))), 'lacks its name'],
    [years.every((fy) => text.includes(String(fy))), 'lacks its years'],
    [text.includes(squeezed(pick(project.program.name, lang))), 'lacks its program'],
  ];
  return holds.filter(([isTrue]) => !isTrue).map(([, what]) => `guest ${bar.id} ${what}`);
}

function barFaults(bar: BarMark, project: Project, reader: Reader): string[] {
  if (bar.isGuest) return guestFaults(bar, project, reader);
  const { axis } = reader;
  if (bar.start === 'shelf' || isUndated(project)) return slipFaults(bar, project, reader);
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

function isUndated({ start, end }: Project): boolean {
  return typeof start.fy !== 'number' && typeof end.fy !== 'number';
}

/** What has no year stands in a list wholly before the axis, so that nothing above or below dates it. */
function slipFaults(bar: BarMark, project: Project, reader: Reader): string[] {
  const { axis, lists } = reader;
  const isListed = lists.some(
    ({ x, y, width, height }) =>
      x + width < axis.left &&
      bar.x >= x &&
      bar.y >= y &&
      bar.x + bar.width <= x + width &&
      bar.y + bar.height <= y + height,
  );
  if (bar.start !== 'shelf' || !isUndated(project) || !isListed)
    return [`${bar.id} is not where the undated stand`];
  return nameFaults(bar, project, reader);
}

/** The number a label carries itself, which is no part of what it tells of others. */
const ownNumber: Readonly<Record<Lang, RegExp>> = {
  ja: /※\d+(?![\dのに])/,
  en: /(?<!(?:follows|precedes|related to)\s)\[\d+\]/,
};

/** A relation to what has no year is told at both ends: by the number of one in the words of the other. */
function toldFaults(projects: readonly Project[], { lang, labels }: Reader): string[] {
  const { numbered } = chartWords(lang).tells;
  const own = new Map(
    [...labels].flatMap(([bar, label]) => (bar.isGuest ? [] : [[bar.id, label]])),
  );
  const textOf = ({ id }: Project): string | null => {
    const label = own.get(id);
    const name = label?.lines.slice(0, label.detailFrom).map((line) => line.text);
    return name?.join(lang === 'ja' ? '' : ' ') ?? null;
  };
  return projects
    .flatMap(({ outgoing }) => outgoing)
    .filter(({ from, to }) => isUndated(from) || isUndated(to))
    .flatMap(({ id, kind, from, to }) => {
      const [teller, other] = isUndated(to) ? [to, from] : [from, to];
      const [telling, carrying] = [textOf(teller), textOf(other)];
      if (telling === null || carrying === null) return [];
      const number = ownNumber[lang].exec(carrying)?.[0] ?? '';
      const words = kind === 'related' ? 'related' : teller === to ? 'follows' : 'precedes';
      const isTold = number !== '' && squeezed(telling).includes(squeezed(numbered[words](number)));
      return isTold ? [] : [`${id} is not told at both its ends`];
    });
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

/** A label as far as it speaks of its own project. */
function ownName(text: string, lang: Lang): string {
  const remark = { ja: /（(?:※\d|前身：|後継：|関連：)/, en: /\((?:follows|precedes|relatedto)/ };
  return text.split(remark[lang])[0] ?? '';
}

/** The name, the remarks, and of what stands beyond the axis its own years; then what is spoken. */
function nameFaults(bar: BarMark, project: Project, { axis, lang, labels }: Reader): string[] {
  const words = chartWords(lang);
  const label = labels.get(bar);
  const text = squeezed(label?.lines.map((line) => line.text).join('') ?? '');
  const { name, short, start, end } = project;
  const years = [start.fy, end.fy].filter((fy) => typeof fy === 'number');
  const isBeyond = bar.start !== 'shelf' && (bar.x + bar.width <= axis.left || bar.x >= axis.right);
  const isEstimate = start.basis === 'estimate' || end.basis === 'estimate';
  const holds: (readonly [boolean, string])[] = [
    [[name, short].some((one) => text.includes(squeezed(pick(one, lang)))), 'lacks its name'],
    [!isBeyond || years.every((fy) => text.includes(String(fy))), 'lacks the years it stands for'],
    [isEstimate === text.includes(squeezed(words.toConfirm)), 'is marked as unconfirmed wrongly'],
    [
      project.tentative === ownName(text, lang).includes(squeezed(words.tentative)),
      'is marked as provisional wrongly',
    ],
    [years.every((fy) => bar.title.includes(String(fy))), 'is spoken of without its years'],
    [
      isUndated(project)
        ? bar.title.includes(words.unknownYears)
        : (start.fy === null) === bar.title.includes(words.unknownStart) &&
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
  const bars = ofKind(scene.bands, 'bar').filter(({ isGuest }) => !isGuest);
  const drawn = new Set(bars.map(({ id }) => id));
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
  const timeless = ofKind(bands, 'arrow').filter(({ from, to }) =>
    [from, to].some((id) => {
      const project = projects.get(id);
      return project && isUndated(project);
    }),
  );
  const days = ofKind(bands, 'today').filter(({ x }) => axis.yearAt(x) !== fyOfDay(today));
  return [
    ...arrows.map(({ id }) => `${id} is no relation of the tables`),
    ...timeless.map(({ id }) => `${id} is drawn in time, though one end has no year`),
    ...days.map(({ x }) => `today reads FY${axis.yearAt(x)}`),
  ];
}

/** A project and those it has a relation to, whom a chart may show as stubs. */
function withRelated(project: Project): Project[] {
  const { incoming, outgoing } = project;
  return [...incoming.map(({ from }) => from), ...outgoing.map(({ to }) => to), project];
}

/** The labels of a band by their bars: in a band no two bars are of one project. */
function labelsIn(band: SceneBand): [BarMark, BarLabelMark][] {
  const labels = new Map(ofKind([band], 'bar-label').map((label) => [label.id, label]));
  return ofKind([band], 'bar').flatMap((bar): [BarMark, BarLabelMark][] => {
    const label = labels.get(bar.id);
    return label ? [[bar, label]] : [];
  });
}

/**
 * Every statement of a picture that its tables contradict, as a sentence. `all`: the projects it was
 * asked to show; `today`: the ISO day it was drawn for.
 */
export function falseStatements(scene: Scene, all: readonly Project[], today: string): string[] {
  const axis = readAxis(scene);
  if (!axis) return [];
  const projects = new Map(all.map((project) => [project.id, project]));
  const related = new Map(all.flatMap(withRelated).map((project) => [project.id, project]));
  const labels = new Map(scene.bands.flatMap(labelsIn));
  const lists = ofKind(scene.bands, 'shelf');
  const reader = { axis, lang: scene.lang, today, labels, lists };
  const unknown = (id: string): string[] => [`${id} is none of the projects asked for`];
  return [
    ...ofKind(scene.bands, 'bar').flatMap((bar) => {
      const project = (bar.isGuest ? related : projects).get(bar.id);
      return project ? barFaults(bar, project, reader) : unknown(bar.id);
    }),
    ...ofKind(scene.bands, 'evaluation').flatMap((mark) => {
      const project = projects.get(mark.project);
      return project ? evaluationFaults(mark, project, reader) : unknown(mark.id);
    }),
    ...toldFaults(all, reader),
    ...countFaults(scene, all, axis),
    ...lineFaults(scene, related, axis, today),
  ];
}
