/**
 * A band of a chart as a page holds it: in two parts, the names and the plot, which the page sets
 * side by side, so that the names hold still while the years scroll; and the axis as a part of its
 * own, which holds still above them. Painted by the page's stylesheet, in as few elements as can be.
 */
import { chartWords } from '../../i18n/chart-words.ts';
import { monthsOf } from '../../layout/index.ts';
import {
  boxOfMark,
  continuationReach,
  fontFamily,
  hasHead,
  isContinued,
  legendSize,
  unionOf,
  type BarLabelMark,
  type BarMark,
  type Box,
  type LegendEntry,
  type Mark,
  type MarkKind,
  type Scene,
  type SceneBand,
} from '../../scene/index.ts';
import { element, escapeText, type Attributes } from './markup.ts';
import {
  evaluationSymbols,
  groundPath,
  headSymbol,
  pageShapesOf,
  type PagePen,
} from './page-marks.ts';
import { r, write, type Shape } from './shapes.ts';

export interface PageOptions {
  /** Address of a project's page; without it the drawing has no links. */
  readonly hrefOf?: (project: string) => string;
  /** Whether the page itself names its programs, so that the drawings have the years alone. */
  readonly isNamedByPage?: boolean;
  /** Id of the element of the page that says of a project what its bar shows, in words. */
  readonly describedBy?: (project: string) => string;
}

type Part = 'axis' | 'names' | 'plot' | 'list';
type Of<K extends MarkKind> = Extract<Mark, { kind: K }>;

function ofKind<K extends MarkKind>(marks: readonly Mark[], kind: K): Of<K>[] {
  return marks.filter((mark): mark is Of<K> => mark.kind === kind);
}

/** Neighbours that are painted alike become one path. Requires: those do not overlap. */
function joined(shapes: readonly Shape[]): Shape[] {
  const result: Shape[] = [];
  let look = '';
  for (const shape of shapes) {
    const { d, ...rest } = shape.attributes;
    const before = result.at(-1);
    const looks = shape.name === 'path' && !('data-kind' in rest) ? JSON.stringify(rest) : '';
    if (before && looks !== '' && looks === look)
      result[result.length - 1] = {
        ...before,
        attributes: { ...before.attributes, d: `${before.attributes['d']}${d}` },
      };
    else result.push(shape);
    look = looks;
  }
  return result;
}

function drawn(marks: readonly Mark[], pen: PagePen): string {
  return joined(marks.flatMap((mark) => pageShapesOf(mark, pen)))
    .map(write)
    .join('');
}

/** A bar with its label is one link with one name. */
function drawBar(
  bar: BarMark,
  label: BarLabelMark | undefined,
  pen: PagePen,
  { hrefOf, describedBy }: PageOptions,
): string {
  const inside = drawn(label ? [bar, label] : [bar], pen);
  if (hrefOf) {
    // Where the page says the whole in words anyway, the label is the name and that the rest of it;
    // of a guest it says nothing.
    const said =
      label && describedBy && !bar.isGuest
        ? { 'aria-describedby': describedBy(bar.id) }
        : { 'aria-label': bar.title };
    return element('a', { href: hrefOf(bar.id), class: 'p', ...said }, [inside]);
  }
  // A bar without its name is part of a picture that has one name as a whole.
  if (!label) return inside;
  return element('g', { class: 'p' }, [element('title', {}, [escapeText(bar.title)]), inside]);
}

const lateKinds: ReadonlySet<MarkKind> = new Set(['grid', 'bar', 'bar-label', 'tie', 'evaluation']);

/** In the order of painting; what is painted alike and nowhere meets stands together. */
function drawAll(marks: readonly Mark[], pen: PagePen, options: PageOptions): string {
  const grid = ofKind(marks, 'grid');
  const labels = ofKind(marks, 'bar-label');
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  return [
    drawn(
      [
        ...grid.filter(({ role }) => role === 'minor'),
        ...grid.filter(({ role }) => role !== 'minor'),
        ...marks.filter(({ kind }) => !lateKinds.has(kind)),
      ],
      pen,
    ),
    ...joined(labels.flatMap((label) => groundPath(label, pen))).map(write),
    ...ofKind(marks, 'bar').map((bar) => drawBar(bar, labelOf.get(bar.id), pen, options)),
    drawn([...ofKind(marks, 'tie'), ...ofKind(marks, 'evaluation')], pen),
  ].join('');
}

/** The stretch of a line across both parts that lies in one of them, so that neither draws over the other. */
function ruleWithin(x1: number, x2: number): (mark: Mark) => Mark {
  return (mark) =>
    mark.kind === 'grid' && mark.role === 'group'
      ? { ...mark, x1: Math.max(mark.x1, x1), x2: Math.min(mark.x2, x2) }
      : mark;
}

/** A page rules between bands itself: there one line does for the foot of one and the head of the next. */
function isOfPage(mark: Mark): boolean {
  return mark.kind === 'grid' && mark.role === 'frame';
}

/** Names, and the list of what has no year, stand left of the years. */
function isInNames(mark: Mark, { namesWidth }: Scene): boolean {
  return 'x' in mark && mark.x < namesWidth;
}

/** Kerning and punctuation trimming off: widths were measured without them. */
const textAttributes = (scene: Scene): Attributes => ({
  'font-family': fontFamily,
  'font-size': scene.fontSize,
  style: 'font-kerning:none;text-spacing-trim:space-all',
});

/** The scale of the axis, for scripts that move with it; of years from April unless it says otherwise. */
function scaleOf({ calendar, range, plotX, columnWidth }: Scene): Attributes {
  const { startMonth } = calendar;
  const months = monthsOf[calendar.unit];
  return {
    ...(months === 12 && startMonth === 4
      ? {}
      : { 'data-months': months, 'data-start-month': startMonth }),
    'data-from': range.from,
    'data-to': range.to,
    'data-plot-x': plotX,
    'data-column': columnWidth,
  };
}

/** What a part shows of a band: the axis the years, the others what is below them. */
function marksOf(scene: Scene, band: SceneBand, which: Part): readonly Mark[] {
  const isOfAxis = (mark: Mark): boolean => mark.kind === 'axis-label';
  if (which === 'axis')
    return band.marks.flatMap((mark): Mark[] => {
      if (mark.kind === 'today') return [{ ...mark, y2: mark.y1 }];
      return isOfAxis(mark) ? [mark] : [];
    });
  if (which === 'list') return listOf(scene, band);
  const isPlot = which === 'plot';
  const { namesWidth, width } = scene;
  return band.marks
    .filter((mark) => isInNames(mark, scene) !== isPlot)
    .filter((mark) => !isOfAxis(mark) && !isOfPage(mark))
    .map((mark) => (mark.kind === 'today' ? { ...mark, label: '' } : mark))
    .map(isPlot ? ruleWithin(namesWidth, width) : ruleWithin(0, namesWidth));
}

/** The list of what has no year, without the names of groups: where the page names the program itself. */
function listOf(scene: Scene, band: SceneBand): readonly Mark[] {
  return band.marks.filter(
    (mark) =>
      isInNames(mark, scene) && ['shelf', 'bar', 'bar-label'].some((kind) => kind === mark.kind),
  );
}

/** What a part shows of the band’s drawing, px. */
function boxOf(scene: Scene, band: SceneBand, which: Part): Box {
  const { namesWidth } = scene;
  const isLeft = which === 'names' || which === 'list';
  const across = isLeft
    ? { x: 0, width: namesWidth }
    : { x: namesWidth, width: scene.width - namesWidth };
  if (which === 'axis') return { ...across, y: 0, height: band.axisHeight };
  if (which !== 'list')
    return { ...across, y: band.axisHeight, height: band.height - band.axisHeight };
  const lists = ofKind(band.marks, 'shelf');
  const y = Math.min(...lists.map((list) => list.y));
  return { ...across, y, height: Math.max(...lists.map((list) => list.y + list.height)) - y };
}

function part(scene: Scene, band: SceneBand, which: Part, options: PageOptions): string {
  const isPlot = which === 'plot';
  const { x, y, width, height } = boxOf(scene, band, which);
  const marks = marksOf(scene, band, which);
  const id = [...new Set([...scene.chart.split(':'), band.id])].join('-');
  const pen: PagePen = {
    palette: null,
    isNamed: true,
    symbols: id,
    isDescribed: options.describedBy !== undefined,
  };
  const symbols = [
    ...(ofKind(marks, 'arrow').some(hasHead) ? [headSymbol(pen)] : []),
    ...evaluationSymbols(ofKind(marks, 'evaluation'), pen),
  ];
  return element(
    'svg',
    {
      viewBox: `${x} ${r(y)} ${r(width)} ${r(height)}`,
      width: r(width),
      height: r(height),
      'data-chart': scene.chart,
      'data-band': band.id,
      'data-part': which,
      role: scene.namesWidth || options.hrefOf ? 'group' : 'img',
      ...(which === 'names' || which === 'list' ? {} : scaleOf(scene)),
      ...(isPlot
        ? { 'aria-labelledby': `${id}-t` }
        : { 'aria-label': which === 'axis' ? chartWords(scene.lang).axis : band.title }),
      ...textAttributes(scene),
    },
    [
      isPlot
        ? element('title', { id: `${id}-t` }, [escapeText(`${scene.title}: ${band.title}`)])
        : '',
      symbols.length > 0 ? element('defs', {}, symbols.map(write)) : '',
      drawAll(marks, pen, options),
    ],
  );
}

/** A band's parts below the years, each an `<svg>` of its own. */
export function renderBand(scene: Scene, band: SceneBand, options: PageOptions = {}): string {
  const hasNames = scene.namesWidth > 0 && !options.isNamedByPage;
  const names = hasNames ? part(scene, band, 'names', options) : '';
  return names + part(scene, band, 'plot', options);
}

/** A band's list of what has no year, where the page names the programs; empty where there is none. */
export function renderList(scene: Scene, band: SceneBand, options: PageOptions): string {
  const isListed = options.isNamedByPage === true && listOf(scene, band).length > 0;
  return isListed ? part(scene, band, 'list', options) : '';
}

/** The years, by the first band that carries them; empty where none does. */
export function renderAxis(scene: Scene): string {
  const band = scene.bands.find(({ axisHeight }) => axisHeight > 0);
  return band ? part(scene, band, 'axis', {}) : '';
}

const legendPen: PagePen = {
  palette: null,
  isNamed: false,
  symbols: null,
  isDescribed: false,
};

/** px. */
const legendFontSize = 12;
/** px by which the heaviest line reaches beyond what it goes around. */
const lineReach = 2;

/** px of a bar in a page's legend, of which two lines are to hold every entry. */
const legendBar = 32;

function narrowed(mark: Mark): Mark {
  return mark.kind === 'bar' && mark.width > legendBar ? { ...mark, width: legendBar } : mark;
}

/** Where an entry's drawing begins and ends, px: as wide as what it shows, so that words stand equally far from it. */
function widthOf(marks: readonly Mark[]): { readonly x: number; readonly width: number } {
  const drawn = unionOf(marks.map((mark) => boxOfMark(mark, legendFontSize)));
  const goesOn = marks.some((mark) => mark.kind === 'bar' && isContinued(mark.start));
  const reach = goesOn ? continuationReach : lineReach;
  return { x: drawn.x - reach, width: drawn.width + 2 * reach };
}

/** An item of the legend's list: the drawing, silent itself, and its words; one that waits is hidden. */
export function renderLegendEntry(entry: LegendEntry, isHidden = false): string {
  const { height } = legendSize;
  const marks = entry.marks.map(narrowed);
  const { x, width } = widthOf(marks);
  const drawing = element(
    'svg',
    {
      viewBox: `${x} 0 ${width} ${height}`,
      width,
      height,
      'font-family': fontFamily,
      'font-size': legendFontSize,
      'aria-hidden': 'true',
    },
    [drawn(marks, legendPen)],
  );
  const names = { 'data-entry': entry.id, hidden: isHidden ? '' : null };
  return element('li', names, [drawing, element('span', {}, [escapeText(entry.text)])]);
}
