/**
 * Where connectors hold on to a bar. Sites 0 to 3 are those of a rectangle (top, left, bottom,
 * right); after them comes one for each place where an arrow of the scene leaves or enters
 * elsewhere, so that the connector is drawn where the scene draws it and stays there when the bar
 * is moved. px, from the bar's upper left corner.
 */
import type { BarMark, Point } from '../../scene/index.ts';

export type Edge = 'top' | 'left' | 'bottom' | 'right';

export interface Port extends Point {
  readonly edge: Edge;
}

/** Two places nearer to each other than this are one, px. */
const same = 0.5;

function standardPorts({ width, height }: BarMark): Port[] {
  return [
    { edge: 'top', x: width / 2, y: 0 },
    { edge: 'left', x: 0, y: height / 2 },
    { edge: 'bottom', x: width / 2, y: height },
    { edge: 'right', x: width, y: height / 2 },
  ];
}

/** The edge of the bar a point lies nearest to. */
function portAt(point: Point, bar: BarMark): Port {
  const x = point.x - bar.x;
  const y = point.y - bar.y;
  const distances: readonly (readonly [Edge, number])[] = [
    ['left', Math.abs(x)],
    ['right', Math.abs(bar.width - x)],
    ['top', Math.abs(y)],
    ['bottom', Math.abs(bar.height - y)],
  ];
  const [edge] = distances.reduce((a, b) => (b[1] < a[1] ? b : a));
  return { edge, x, y };
}

function indexOf(port: Port, ports: readonly Port[]): number {
  return ports.findIndex(
    (other) => Math.abs(other.x - port.x) < same && Math.abs(other.y - port.y) < same,
  );
}

/** The sites of one bar; `touches`: where arrows and ties meet it. */
function sitesOf(bar: BarMark, touches: readonly Point[]): Port[] {
  const ports = standardPorts(bar);
  for (const point of touches) {
    const port = portAt(point, bar);
    if (indexOf(port, ports) < 0) ports.push(port);
  }
  return ports;
}

export interface Sites {
  readonly of: (bar: string) => readonly Port[];
  /** The number of the site of `bar` at a point of the scene. */
  readonly at: (bar: string, point: Point) => number;
}

interface Led {
  readonly from: string;
  readonly to: string;
  readonly way: readonly Point[];
}

interface Tied {
  readonly project: string;
  readonly points: readonly Point[];
}

export function indexSites(
  bars: ReadonlyMap<string, BarMark>,
  arrows: readonly Led[],
  ties: readonly Tied[],
): Sites {
  const touches = new Map<string, Point[]>();
  const touch = (bar: string, point: Point | undefined): void => {
    if (point) touches.set(bar, [...(touches.get(bar) ?? []), point]);
  };
  for (const { from, to, way } of arrows) {
    touch(from, way[0]);
    touch(to, way.at(-1));
  }
  for (const { project, points } of ties) touch(project, points[0]);
  const sites = new Map([...bars].map(([id, bar]) => [id, sitesOf(bar, touches.get(id) ?? [])]));
  return {
    of: (id) => sites.get(id) ?? [],
    at: (id, point) => {
      const bar = bars.get(id);
      return bar ? indexOf(portAt(point, bar), sites.get(id) ?? []) : -1;
    },
  };
}
