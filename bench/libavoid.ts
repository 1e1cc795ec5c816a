/**
 * The routes against libavoid's, the reference for orthogonal connector routing (Wybrow, Marriott
 * and Stuckey 2009), on the same obstacles: bars, labels and marks where our layout has put them.
 * libavoid may leave a bar on its right, upper or lower side and enter on the left, upper or lower,
 * through the same ports.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AvoidLib } from 'libavoid-js';
import type {
  ArrowMark,
  BarLabelMark,
  BarMark,
  Box,
  Mark,
  Point,
  Scene,
} from '../src/scene/index.ts';
import { portInset } from '../src/layout/index.ts';
import { countCrossings } from '../src/scene/index.ts';
import { randomCharts, realCharts } from './quality/charts.ts';

interface Measure {
  crossings: number;
  bends: number;
  length: number;
  arrows: number;
}

interface Rectangle {
  /** The bar's project; `null` for what no arrow ends at. */
  readonly id: string | null;
  /** The end its label stands beside: no arrow uses it. */
  readonly closed: 'left' | 'right' | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What libavoid-js exposes; its own typings are partial. */
type Avoid = Record<string, never> & {
  Router: new (flags: number) => AvoidRouter;
  Rectangle: new (a: unknown, b: unknown) => unknown;
  Point: new (x: number, y: number) => unknown;
  ShapeRef: new (router: AvoidRouter, polygon: unknown) => unknown;
  ShapeConnectionPin: new (...args: unknown[]) => { setExclusive(value: boolean): void };
  ConnEnd: new (shape: unknown, pin: number) => unknown;
  ConnRef: new (router: AvoidRouter, from: unknown, to: unknown) => AvoidConnector;
};
interface AvoidRouter {
  processTransaction(): void;
  setRoutingParameter(parameter: number, value: number): void;
  setRoutingOption(option: number, value: boolean): void;
}
interface AvoidConnector {
  displayRoute(): { size(): number; get_ps(i: number): Point };
}

const orthogonal = 2;
const parameters = {
  segmentPenalty: 0,
  crossingPenalty: 2,
  shapeBufferDistance: 6,
  idealNudgingDistance: 7,
};
const directions = { up: 1, down: 2, left: 4, right: 8 };
const [leaving, entering] = [1, 2];

/** Bars, labels beside them and marks outside them: what our own routes keep clear of. */
function obstacles(marks: readonly Mark[]): Rectangle[] {
  const bars = new Map(
    marks.flatMap((mark) => (mark.kind === 'bar' ? [[mark.id, mark] as const] : [])),
  );
  const labels = new Map(
    marks.flatMap((mark) =>
      mark.kind === 'bar-label' && mark.isBeside ? [[mark.id, mark] as const] : [],
    ),
  );
  return marks.flatMap((mark): Rectangle[] => {
    if (mark.kind === 'bar') return [{ ...mark, closed: closedEnd(mark, labels.get(mark.id)) }];
    const bar = mark.kind === 'bar-label' && mark.isBeside ? bars.get(mark.id) : undefined;
    if (bar) return [{ ...joined(bar, mark as BarLabelMark), id: null, closed: null }];
    if (mark.kind === 'evaluation') {
      const half = mark.size / 2;
      const square = { x: mark.x - half, y: mark.y - half, width: mark.size, height: mark.size };
      const within = bars.get(mark.project);
      return within && isWithin(square, within) ? [] : [{ ...square, id: null, closed: null }];
    }
    return [];
  });
}

function closedEnd(bar: BarMark, label: BarLabelMark | undefined): Rectangle['closed'] {
  if (!label) return null;
  return label.x > bar.x ? 'right' : 'left';
}

/** A label beside its bar, up to the bar: a line between the two would part them. */
function joined(bar: BarMark, label: BarLabelMark): Box {
  const [left, right] =
    label.x > bar.x ? [bar.x + bar.width, label.x + label.width] : [label.x, bar.x];
  return { ...label, x: left, width: right - left };
}

function isWithin(inner: Box, outer: Box): boolean {
  const slack = 1;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function pathOf(connector: AvoidConnector): Point[] {
  const line = connector.displayRoute();
  return Array.from({ length: line.size() }, (_, i) => {
    const { x, y } = line.get_ps(i);
    return { x, y };
  });
}

function routeWithLibavoid(
  avoid: Avoid,
  rectangles: readonly Rectangle[],
  arrows: readonly ArrowMark[],
): Point[][] {
  const router = new avoid.Router(orthogonal);
  router.setRoutingParameter(parameters.segmentPenalty, 24);
  router.setRoutingParameter(parameters.crossingPenalty, 60);
  router.setRoutingParameter(parameters.shapeBufferDistance, 3);
  router.setRoutingParameter(parameters.idealNudgingDistance, 7);
  const shapes = new Map<string, unknown>();
  const point = (x: number, y: number): unknown => new avoid.Point(x, y);
  for (const { id, closed, x, y, width, height } of rectangles) {
    const shape = new avoid.ShapeRef(
      router,
      new avoid.Rectangle(point(x, y), point(x + width, y + height)),
    );
    if (id === null) continue;
    shapes.set(id, shape);
    const pin = (set: number, px: number, py: number, direction: number): void =>
      new avoid.ShapeConnectionPin(shape, set, px, py, true, 0, direction).setExclusive(false);
    if (closed !== 'right') pin(leaving, 1, 0.5, directions.right);
    pin(leaving, 1 - portInset.above / width, 0, directions.up);
    pin(leaving, 1 - portInset.below / width, 1, directions.down);
    if (closed !== 'left') pin(entering, 0, 0.5, directions.left);
    pin(entering, portInset.above / width, 0, directions.up);
    pin(entering, portInset.below / width, 1, directions.down);
  }
  const connectors = arrows.map(
    ({ from, to }) =>
      new avoid.ConnRef(
        router,
        new avoid.ConnEnd(shapes.get(from), leaving),
        new avoid.ConnEnd(shapes.get(to), entering),
      ),
  );
  router.processTransaction();
  return connectors.map(pathOf);
}

function measure(
  arrows: readonly ArrowMark[],
  paths: readonly (readonly Point[])[],
  into: Measure,
): void {
  into.crossings += countCrossings(
    arrows.map((arrow, i) => ({ ...arrow, points: paths[i] ?? [] })),
  );
  for (const path of paths) {
    into.arrows++;
    into.bends += Math.max(0, path.length - 2);
    path.slice(1).forEach((b, i) => {
      const a = path[i] as Point;
      into.length += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    });
  }
}

export async function benchLibavoid(): Promise<void> {
  const home = dirname(createRequire(import.meta.url).resolve('libavoid-js'));
  await AvoidLib.load(join(home, 'libavoid.wasm'));
  const avoid = AvoidLib.getInstance() as Avoid;
  const compare = (title: string, scenes: readonly Scene[]): void => {
    const ours: Measure = { crossings: 0, bends: 0, length: 0, arrows: 0 };
    const theirs: Measure = { crossings: 0, bends: 0, length: 0, arrows: 0 };
    for (const band of scenes.flatMap((scene) => scene.bands)) {
      const arrows = band.marks.filter((mark): mark is ArrowMark => mark.kind === 'arrow');
      if (!arrows.length) continue;
      measure(
        arrows,
        arrows.map(({ points }) => points),
        ours,
      );
      measure(arrows, routeWithLibavoid(avoid, obstacles(band.marks), arrows), theirs);
    }
    console.log(`\nAgainst libavoid, ${title}: ${ours.arrows} arrows`);
    for (const key of ['crossings', 'bends', 'length'] as const)
      console.log(
        `  ${key.padEnd(10)} ours ${Math.round(ours[key])}, libavoid ${Math.round(theirs[key])}`,
      );
  };
  compare(
    'real charts',
    realCharts()
      .filter(({ name }) => /ja screen 1440$/.test(name))
      .map(({ scene }) => scene),
  );
  compare(
    'random programs',
    [...randomCharts(60)].map(({ scene }) => scene),
  );
}
