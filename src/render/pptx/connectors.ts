/** Arrows and ties as true connectors: glued to sites of the bars, so that a moved bar takes them along. */
import {
  arrowStroke,
  hasHead,
  tieStroke,
  type ArrowMark,
  type Point,
  type TieMark,
} from '../../scene/index.ts';
import { element } from '../svg/markup.ts';
import { connectorGeometry } from './connector-geometry.ts';
import type { Pen } from './pen.ts';
import { lined } from './pen-paint.ts';
import { nonVisual, preset, shape, transform, type Naming } from './shapes.ts';
import { placed } from './units.ts';

interface Glue {
  readonly id: number;
  /** Site of the shape. */
  readonly idx: number;
}

function connector(
  naming: Naming,
  [start, end]: readonly [Glue, Glue],
  { points, stroke }: { readonly points: readonly Point[]; readonly stroke: string },
  pen: Pen,
): string {
  const { view } = pen;
  const route = points.map((point) => ({
    x: view.x + point.x * view.scale,
    y: view.y + point.y * view.scale,
  }));
  const { preset: name, adjust, box, ...turn } = connectorGeometry(route);
  return element('p:cxnSp', {}, [
    element('p:nvCxnSpPr', {}, [
      nonVisual(naming),
      element('p:cNvCxnSpPr', {}, [
        element('a:stCxn', { ...start }),
        element('a:endCxn', { ...end }),
      ]),
      element('p:nvPr', {}),
    ]),
    element('p:spPr', {}, [transform(box, turn), preset(name, adjust), stroke]),
  ]);
}

const head = element('a:tailEnd', { type: 'triangle', w: 'med', len: 'med' });

export function drawArrow(mark: ArrowMark, pen: Pen): string {
  const { ids, names, sites } = pen;
  const way = pen.ways.get(mark.id) ?? mark.points;
  const stroke = lined(arrowStroke(mark), pen, hasHead(mark) ? head : '');
  if (!pen.bars.has(mark.from) || !pen.bars.has(mark.to)) return looseArrow(mark, stroke, pen);
  const glue = (bar: string, point: Point): Glue => ({
    id: ids.of(`bar:${bar}`),
    idx: Math.max(0, sites.at(bar, point)),
  });
  return connector(
    {
      id: ids.next(),
      name: `${names.project(mark.from)} → ${names.project(mark.to)}`,
      description: mark.title,
    },
    [glue(mark.from, way[0] as Point), glue(mark.to, way.at(-1) as Point)],
    { points: way, stroke },
    pen,
  );
}

/** The legend's arrow leads from nothing to nothing: a line. */
function looseArrow({ points, title }: ArrowMark, stroke: string, pen: Pen): string {
  const [start, end] = [points[0] as Point, points.at(-1) as Point];
  return shape({
    id: pen.ids.next(),
    name: title,
    description: null,
    box: placed({ ...start, width: end.x - start.x, height: end.y - start.y }, pen.view),
    geometry: preset('line'),
    fill: '',
    line: stroke,
    text: pen.lang,
  });
}

/** The sites at the left and the right of an evaluation's preset shape. */
const sides = {
  'ex-ante': { left: 1, right: 3 },
  interim: { left: 2, right: 6 },
  'ex-post': { left: 1, right: 3 },
} as const;

export function drawTie(mark: TieMark, pen: Pen): string {
  const { ids, names, sites } = pen;
  const target = pen.evaluations.get(mark.id);
  if (!target) return '';
  const [start, end] = [mark.points[0] as Point, mark.points.at(-1) as Point];
  const side = end.x < target.x ? 'left' : 'right';
  return connector(
    {
      id: ids.next(),
      name: `${names.project(target.project)} → ${target.title}`,
      description: null,
    },
    [
      { id: ids.of(`bar:${target.project}`), idx: Math.max(0, sites.at(target.project, start)) },
      { id: ids.of(`evaluation:${mark.id}`), idx: sides[target.evaluation][side] },
    ],
    { points: mark.points, stroke: lined(tieStroke, pen) },
    pen,
  );
}
