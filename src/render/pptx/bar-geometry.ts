/**
 * The outline of a bar as one shape, so that a bar that is moved takes its edges along: a ground, the
 * long sides, and edges that say how sure the years are. It is written with guides relative to the
 * shape's sides, as Office's own shapes are: a bar made longer keeps its edges as they were. px.
 */
import {
  edgeDots,
  edgePieces,
  isRuled,
  sideCorners,
  sideLines,
  slipRadiusOf,
  strokes,
  type BarMark,
  type BarSide,
} from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import type { Edge, Port } from './sites.ts';

type At = string | number;

function point(x: At, y: At): string {
  return element('a:pt', { x, y });
}
const moveTo = (x: At, y: At): string => element('a:moveTo', {}, [point(x, y)]);
const lineTo = (x: At, y: At): string => element('a:lnTo', {}, [point(x, y)]);
const arcTo = (radius: At, start: string, swing: string): string =>
  element('a:arcTo', { wR: radius, hR: radius, stAng: start, swAng: swing });
const close = element('a:close', {});

/**
 * Lengths are shares of the bar's height, which stays as it is when a bar is made longer. (Constant
 * lengths are legal too, but LibreOffice takes them for another unit.)
 */
interface Guides {
  readonly length: (px: number) => string;
  /** `base` moved by so many px. */
  readonly beside: (base: string, px: number) => string;
  readonly list: () => string[];
}

/** 1/100 px */
const fine = 100;

function createGuides(height: number): Guides {
  const formulas = new Map<string, string>();
  const length = (px: number): string => {
    const parts = Math.round(px * fine);
    formulas.set(`d${parts}`, `*/ h ${parts} ${Math.round(height * fine)}`);
    return `d${parts}`;
  };
  const beside = (base: string, px: number): string => {
    if (Math.round(px * fine) === 0) return base;
    const by = length(Math.abs(px));
    const name = `${base}${px < 0 ? 'm' : 'p'}${by}`;
    formulas.set(name, px < 0 ? `+- ${base} 0 ${by}` : `+- ${base} ${by} 0`);
    return name;
  };
  return {
    length,
    beside,
    list: () => [...formulas].map(([name, fmla]) => element('a:gd', { name, fmla })),
  };
}

type Corner = readonly [x: string, y: string];

/** A side's corners from the top down, measured from that side of the shape. */
function cornersOf(bar: BarMark, which: BarSide, guides: Guides): Corner[] {
  const [base, x] = which === 'start' ? ['l', bar.x] : ['r', bar.x + bar.width];
  return sideCorners(bar, which).map((corner) => [
    guides.beside(base, corner.x - x),
    corner.y === bar.y + bar.height ? 'b' : guides.beside('t', corner.y - bar.y),
  ]);
}

function lineThrough(corners: readonly Corner[]): string[] {
  return corners.map(([x, y], i) => (i === 0 ? moveTo(x, y) : lineTo(x, y)));
}

function ground(bar: BarMark, guides: Guides): string {
  const corners = [...cornersOf(bar, 'end', guides), ...cornersOf(bar, 'start', guides).reverse()];
  return element('a:path', { stroke: 0 }, [...lineThrough(corners), close]);
}

function outline(bar: BarMark, guides: Guides): string {
  const [start, end] = [cornersOf(bar, 'start', guides), cornersOf(bar, 'end', guides)];
  return element('a:path', { fill: 'none' }, [
    ...sideLines(bar, start, end).flatMap(lineThrough),
    ...edge(bar, 'start', guides),
    ...edge(bar, 'end', guides),
  ]);
}

/**
 * Three lines side by side for a year the plan states, one for a record's, one with a gap where it is
 * worked out, three dots for none.
 */
function edge(bar: BarMark, which: 'start' | 'end', guides: Guides): string[] {
  const base = which === 'start' ? 'l' : 'r';
  const kind = bar[which];
  if (isRuled(kind))
    return (kind === 'stated' ? [-1, 0, 1] : [0]).flatMap((step) => {
      const x = guides.beside(base, step * 0.95);
      return edgePieces(kind, bar.height).flatMap(({ from, to }) => [
        moveTo(x, guides.beside('t', from)),
        lineTo(x, to === bar.height ? 'b' : guides.beside('t', to)),
      ]);
    });
  if (kind !== 'unknown') return [];
  const sideX = which === 'start' ? bar.x : bar.x + bar.width;
  const { centres, radius } = edgeDots(bar, which);
  // Only stroked, as the outline is: as large as the stroke leaves no hole in.
  const inner = Math.min(radius, strokes.outline) - strokes.outline / 2;
  return centres.flatMap(({ x, y }) => [
    moveTo(guides.beside(base, x - sideX - inner), guides.beside('vc', y - bar.y - bar.height / 2)),
    arcTo(guides.length(inner), 'cd2', '21600000'),
  ]);
}

/** What has no edges in time: a rounded slip of paper. */
function slip(bar: BarMark, guides: Guides): string {
  const radius = slipRadiusOf(bar);
  const round = guides.length(radius);
  const [top, right, bottom, left] = [
    guides.beside('t', radius),
    guides.beside('r', -radius),
    guides.beside('b', -radius),
    guides.beside('l', radius),
  ];
  return element('a:path', {}, [
    moveTo('l', top),
    arcTo(round, 'cd2', 'cd4'),
    lineTo(right, 't'),
    arcTo(round, '3cd4', 'cd4'),
    lineTo('r', bottom),
    arcTo(round, '0', 'cd4'),
    lineTo(left, 'b'),
    arcTo(round, 'cd4', 'cd4'),
    close,
  ]);
}

const angles: Readonly<Record<Edge, string>> = {
  top: '3cd4',
  left: 'cd2',
  bottom: 'cd4',
  right: '0',
};

/** Measured from the nearer corner, so that it stays there when the bar grows. */
function site(port: Port, index: number, bar: BarMark, guides: Guides): string {
  const standard = (
    [
      ['hc', 't'],
      ['l', 'vc'],
      ['hc', 'b'],
      ['r', 'vc'],
    ] as const
  )[index];
  const along = (at: number, length: number, near: string, far: string): string =>
    at <= length / 2 ? guides.beside(near, at) : guides.beside(far, at - length);
  const [x, y] = standard ?? [
    along(port.x, bar.width, 'l', 'r'),
    along(port.y, bar.height, 't', 'b'),
  ];
  return element('a:cxn', { ang: angles[port.edge] }, [element('a:pos', { x, y })]);
}

export function barGeometry(bar: BarMark, ports: readonly Port[]): string {
  const guides = createGuides(bar.height);
  const sites = ports.map((port, i) => site(port, i, bar, guides));
  const paths =
    bar.start === 'shelf' ? [slip(bar, guides)] : [ground(bar, guides), outline(bar, guides)];
  return element('a:custGeom', {}, [
    element('a:avLst', {}),
    element('a:gdLst', {}, guides.list()),
    element('a:ahLst', {}),
    element('a:cxnLst', {}, sites),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, paths),
  ]);
}
