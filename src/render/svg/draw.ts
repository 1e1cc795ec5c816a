/**
 * How each kind of mark becomes SVG: one record, complete by type, so a new kind of mark does not
 * compile until it is drawn. `shapes.ts` says how pages and files differ.
 */
import {
  barGround,
  barSides,
  coloursOf,
  edgeDots,
  edgePieces,
  isContinued,
  isRuled,
  polylineLength,
  roundedPath,
  sideCorners,
  strokes,
  type AxisLabelMark,
  type BarLabelMark,
  type BarMark,
  type BarSide,
  type GridMark,
  type GroupMark,
  type Mark,
  type MarkKind,
  type Palette,
  type PlanColours,
  type ShelfMark,
  type TieMark,
  type TodayMark,
} from '../../scene/index.ts';
import { drawArrow } from './draw-arrow.ts';
import { drawEvaluation } from './draw-evaluation.ts';
import { element, escapeText, type Attributes } from './markup.ts';
import {
  classes,
  named,
  painted,
  path,
  r,
  textOf,
  whole,
  write,
  type Draw,
  type Pen,
  type Shape,
} from './shapes.ts';

function grid(mark: GridMark, pen: Pen): Shape[] {
  const isFive = mark.role === 'five-years';
  const isStrong = mark.role === 'frame' || isFive;
  const isGroup = mark.role === 'group';
  const to = mark.x1 === mark.x2 ? `V${r(mark.y2)}` : `H${r(mark.x2)}`;
  const paint = painted(
    pen,
    classes('g', isStrong && 'g2', isFive && 'g5', isGroup && 'gd'),
    (palette) => ({
      stroke: isStrong ? palette.lineStrong : palette.line,
      'stroke-width': isFive ? 0.75 : 1,
      'stroke-dasharray': isGroup ? '2 3' : null,
    }),
  );
  return [path(pen, `M${r(mark.x1)} ${r(mark.y1)}${to}`, paint)];
}

function quiet(pen: Pen): Attributes {
  return painted(pen, 'm', (palette) => ({ fill: palette.muted }));
}

function axisLabel(mark: AxisLabelMark, pen: Pen): Shape[] {
  const paint = painted(pen, 'ax', ({ ink }) => ({ 'text-anchor': 'middle', fill: ink }));
  const lines = mark.lines.map(({ text, y, strong }) => ({
    text,
    x: mark.x,
    y,
    paint: strong ? null : quiet(pen),
  }));
  return [textOf(pen, { ...named(pen, 'axis-label', mark.id), ...paint }, lines)];
}

function group(mark: GroupMark, pen: Pen): Shape[] {
  const isName = mark.column === 'name';
  const paint = painted(pen, mark.isHeading ? 'gh' : isName ? 'gn' : 'go', ({ ink, muted }) => ({
    fill: isName ? ink : muted,
  }));
  // Said on the element in pages too: whoever cuts their fonts reads it there.
  const weight = { 'font-weight': isName ? 700 : null };
  const names = named(pen, isName ? 'group' : 'outcome', mark.id);
  return [textOf(pen, { ...names, ...weight, ...paint }, mark.lines)];
}

function shelf(mark: ShelfMark, pen: Pen): readonly Shape[] {
  const { x, y, width, height, label } = mark;
  const ground = painted(pen, 'sf', ({ raised }) => ({ fill: raised }));
  const shapes = [
    { name: 'rect', attributes: { x, y, width, height, ...ground } },
    ...(label
      ? [
          {
            name: 'text',
            attributes: { x: label.x, y: label.y, ...quiet(pen) },
            children: [escapeText(label.text)],
          },
        ]
      : []),
  ];
  return whole(pen, named(pen, 'shelf', mark.id), null, shapes);
}

/** What stands on the shelf has no edges in time: a rounded slip of paper with a name. */
function slip(mark: BarMark, pen: Pen): Shape {
  const { x, y, width, height } = mark;
  const paint = painted(pen, barClass(mark, 'b sh', mark.tentative && 'tn'), (palette) => ({
    fill: palette.ground,
    stroke: coloursOfBar(mark, palette).accent,
    'stroke-width': strokes.outline,
    'stroke-dasharray': mark.tentative ? '5 3' : null,
  }));
  return {
    name: 'rect',
    attributes: { x, y, width, height, rx: Math.min(10, height / 2), ...paint },
  };
}

function coloursOfBar(mark: BarMark, palette: Palette): PlanColours {
  return mark.role === 'context' ? palette.context : coloursOf(palette, mark.plan);
}

/** Each shape of a bar names the colours it wears, so that none needs a group for them. */
function barClass(mark: BarMark, ...names: readonly (string | false)[]): string {
  return classes(...names, mark.role === 'context' && 'ctx');
}

/** What a record says and what is worked out from one differ in breaks, not in weight. */
const edgeClass = { stated: 'e', record: 'e er', inferred: 'e er' } as const;

/** The two edges: a stroke whose weight and breaks say how sure, three dots, or nothing. */
function edge(bar: BarMark, which: BarSide, pen: Pen): Shape[] {
  const kind = bar[which];
  const x = which === 'start' ? bar.x : bar.x + bar.width;
  if (!isRuled(kind)) return kind === 'unknown' ? dots(bar, which, pen) : [];
  const paint = painted(pen, barClass(bar, edgeClass[kind]), (palette) => ({
    stroke: coloursOfBar(bar, palette).accent,
    'stroke-width': strokes[kind],
  }));
  const pieces = edgePieces(kind, bar.height).map(
    ({ from, to }) => `M${r(x)} ${r(bar.y + from)}v${r(to - from)}`,
  );
  return [{ name: 'path', attributes: { d: pieces.join(''), ...paint } }];
}

/** In a page the three are one path. */
function dots(bar: BarMark, which: BarSide, pen: Pen): Shape[] {
  const { centres, radius: exact } = edgeDots(bar, which);
  const radius = r(exact);
  const paint = painted(pen, barClass(bar, 'd'), (palette) => ({
    fill: coloursOfBar(bar, palette).accent,
  }));
  if (pen.palette)
    return centres.map(({ x, y }) => ({
      name: 'circle',
      attributes: { cx: r(x), cy: y, r: radius, ...paint },
    }));
  const half = (across: number): string => `a${radius} ${radius} 0 1 1 ${across} 0`;
  const disc = half(2 * radius) + half(-2 * radius);
  const d = centres.map(({ x, y }) => `M${r(x - radius)} ${r(y)}${disc}`).join('');
  return [{ name: 'path', attributes: { d, ...paint } }];
}

function isTorn({ start, end }: BarMark): boolean {
  return start === 'unknown' || end === 'unknown';
}

/** px from the first corner of one side to that of the other. */
function longSide(bar: BarMark): number {
  return (sideCorners(bar, 'end')[0]?.x ?? 0) - (sideCorners(bar, 'start')[0]?.x ?? 0);
}

/**
 * Whether dashes can say which sides are stroked. One ends at a corner, and not beside it, only where
 * binary fractions can say how far that is.
 */
function isDashable(bar: BarMark): boolean {
  const { x, y, height, start, end } = bar;
  if (isTorn(bar) && (isContinued(start) || isContinued(end))) return false;
  return [x, y, bar.width, height, longSide(bar)].every((value) => Number.isInteger(4 * value));
}

/** By how much a gap in the stroke passes the end of a torn side, px: a dash from before it has a join. */
const pastCorner = 0.02;

/** Long side, end, long side, start: the long sides alone are stroked. */
function tornDashes(bar: BarMark): number[] {
  const lengthOf = (side: BarSide): number =>
    bar[side] === 'unknown' ? r(polylineLength(sideCorners(bar, side)) + pastCorner) : bar.height;
  const long = longSide(bar);
  return [long, lengthOf('end'), long, lengthOf('start')];
}

/**
 * Ground and long sides as one path that is filled and stroked. It is not closed: the point of a
 * bar that continues is stroked as its sides are, and a gap in the stroke leaves a flat end bare.
 */
function body(bar: BarMark, pen: Pen, look: Attributes): Shape {
  const { x, y } = bar;
  const closing = isContinued(bar.start) ? `L${r(x)},${r(y)}` : '';
  const outline = path(pen, barGround(bar).replace('Z', closing), look);
  if (isContinued(bar.end)) return outline;
  const attributes = { ...outline.attributes, 'stroke-dasharray': dashesOf(bar).join(' ') };
  return { ...outline, attributes };
}

function dashesOf(bar: BarMark): number[] {
  if (isTorn(bar)) return tornDashes(bar);
  const { width, height } = bar;
  // The last dash reaches to the path's end; where that is beyond the second side, further than any.
  return isContinued(bar.start) ? [width, height, 2 * width] : [width, height];
}

/** The ground and the long sides of a dated bar. */
function groundAndSides(mark: BarMark, pen: Pen): Shape[] {
  const isStated = mark.certainty === 'stated';
  if (!pen.palette && !mark.tentative && isDashable(mark))
    return [body(mark, pen, { class: barClass(mark, 'o b', isStated && 's') })];
  const ground = painted(pen, barClass(mark, 'b', isStated && 's'), (palette) => ({
    fill: coloursOfBar(mark, palette)[isStated ? 'strong' : 'light'],
  }));
  const sides = painted(pen, barClass(mark, 'o', mark.tentative && 'tn'), (palette) => ({
    fill: 'none',
    stroke: coloursOfBar(mark, palette).accent,
    'stroke-width': strokes.outline,
    'stroke-dasharray': mark.tentative ? '5 3' : null,
  }));
  return [path(pen, barGround(mark), ground), path(pen, barSides(mark), sides)];
}

function bar(mark: BarMark, pen: Pen): readonly Shape[] {
  return whole(
    pen,
    named(pen, 'bar', mark.id),
    null,
    mark.start === 'shelf'
      ? [slip(mark, pen)]
      : [...groundAndSides(mark, pen), ...edge(mark, 'start', pen), ...edge(mark, 'end', pen)],
  );
}

/** What a label beside its bar stands on, over the grid. */
export function labelGround(mark: BarLabelMark, pen: Pen): Shape[] {
  if (!mark.isBeside) return [];
  const { y, height } = mark;
  const [x, width] = [mark.x - 2, mark.width + 4];
  if (pen.palette) {
    const { ground: fill } = pen.palette;
    return [{ name: 'rect', attributes: { x, y, width, height, fill } }];
  }
  const d = `M${r(x)} ${r(y)}H${r(x + width)}V${r(y + height)}H${r(x)}Z`;
  return [path(pen, d, { class: 'bk' })];
}

function barLabel(mark: BarLabelMark, pen: Pen): Shape[] {
  const last = mark.detailFrom - 1;
  const lines = mark.lines.map(({ text, x, y }, i) => {
    const cut = Math.max(0, text.length - (i === last ? mark.flagLength : 0));
    const flag = text.slice(cut);
    return {
      text: text.slice(0, cut),
      x,
      y,
      paint: i > last ? quiet(pen) : null,
      more: flag && element('tspan', quiet(pen), [escapeText(flag)]),
      // Lines cut at a space keep it, so that the text reads as written; Japanese has none to keep.
      joint: i < mark.lines.length - 1 && /[!-~]$/.test(text) ? ' ' : '',
    };
  });
  const paint = painted(pen, 'l', ({ ink }) => ({ fill: ink }));
  return [
    // A page draws the grounds of a band's labels in one, before the bars.
    ...(pen.palette ? labelGround(mark, pen) : []),
    textOf(pen, { ...named(pen, 'bar-label', mark.id), ...paint }, lines),
  ];
}

function tie(mark: TieMark, pen: Pen): Shape[] {
  const paint = painted(pen, 't', (palette) => ({
    fill: 'none',
    stroke: palette.muted,
    'stroke-dasharray': '1.5 2',
  }));
  return [path(pen, roundedPath(mark.points, 3), paint)];
}

function today(mark: TodayMark, pen: Pen): Shape[] {
  const x = r(mark.x);
  const line = painted(pen, null, (palette) => ({
    stroke: palette.today,
    'stroke-width': strokes.today,
  }));
  const label = painted(pen, null, (palette) => ({ 'text-anchor': 'middle', fill: palette.today }));
  const shapes = [
    path(pen, `M${x} ${r(mark.y1)}V${r(mark.y2)}`, line),
    ...(mark.label
      ? [
          {
            name: 'text',
            attributes: { x, y: mark.labelY, ...label },
            children: [escapeText(mark.label)],
          },
        ]
      : []),
  ];
  return [
    {
      name: 'g',
      attributes: {
        ...named(pen, 'today', 'today', { 'data-x': mark.x }),
        ...painted(pen, 'td', () => ({})),
      },
      children: shapes.map(write),
    },
  ];
}

const draws = {
  grid,
  'axis-label': axisLabel,
  group,
  shelf,
  bar,
  'bar-label': barLabel,
  evaluation: drawEvaluation,
  tie,
  arrow: drawArrow,
  today,
} satisfies { [Kind in MarkKind]: Draw<Extract<Mark, { kind: Kind }>> };

export function shapesOf(mark: Mark, pen: Pen): readonly Shape[] {
  return (draws[mark.kind] as Draw<Mark>)(mark, pen);
}

export function drawMark(mark: Mark, pen: Pen): string {
  return shapesOf(mark, pen).map(write).join('');
}
