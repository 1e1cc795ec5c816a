/** A stand-alone SVG as a painted chart: its paths, circles and texts, and nothing its marks knew. */
import type { PaintedBar, PaintedChart, PaintedMark, PaintedPoint } from './painted-chart.ts';

interface Group {
  readonly id: string;
  readonly markup: string;
}

function groupsOf(svg: string, kind: string): Group[] {
  const found = svg.matchAll(
    new RegExp(`<(g|text) data-kind="${kind}" data-id="([^"]*)"[^>]*>.*?</\\1>`, 'gs'),
  );
  return [...found].map(([markup, , id = '']) => ({ id, markup }));
}

function attribute(element: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? null;
}

function textOf(markup: string): string {
  return markup.replaceAll(/<title>.*?<\/title>/gs, '').replaceAll(/<[^>]*>/g, '');
}

/** Numbers a command takes at a time. */
const arity: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, z: 0 };

function moved(letter: string, given: readonly number[], from: PaintedPoint): PaintedPoint {
  const isRelative = letter === letter.toLowerCase();
  const base = isRelative ? from : { x: 0, y: 0 };
  const [a = 0, b = 0] = given.slice(-2);
  if (letter === 'h' || letter === 'H') return { x: base.x + (given[0] ?? 0), y: from.y };
  if (letter === 'v' || letter === 'V') return { x: from.x, y: base.y + (given[0] ?? 0) };
  return { x: base.x + a, y: base.y + b };
}

/** Where a pen that draws `d` (SVG 2, 9.3) sets down, turns and ends. */
export function cornersOf(d: string): PaintedPoint[] {
  const corners: PaintedPoint[] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const step = arity[letter.toLowerCase()];
    if (step === undefined) throw new Error(`What is ${letter}?`);
    for (let i = 0; step > 0 && i < numbers.length; i += step)
      corners.push(moved(letter, numbers.slice(i, i + step), corners.at(-1) ?? { x: 0, y: 0 }));
  }
  return corners;
}

function barOf({ id, markup }: Group, label: string): PaintedBar {
  const paths = markup.match(/<path[^>]*>/g) ?? [];
  const ground = paths.find((path) => ![null, 'none'].includes(attribute(path, 'fill')));
  const circles = markup.match(/<circle[^>]*>/g) ?? [];
  return {
    project: id,
    ground: cornersOf(attribute(ground ?? '', 'd') ?? ''),
    dots: circles.map((circle) => ({
      x: Number(attribute(circle, 'cx')),
      y: Number(attribute(circle, 'cy')),
    })),
    label,
  };
}

function markOf({ id, markup }: Group): PaintedMark {
  const shape = /<(?:path|circle|rect)[^>]*>/.exec(markup)?.[0] ?? '';
  const isFilled = attribute(shape, 'fill') === attribute(shape, 'stroke');
  const letter = /<text[^>]*>/.exec(markup)?.[0] ?? '';
  return {
    project: id.split(':')[0] ?? '',
    x: Number(attribute(letter, 'x')),
    letter: textOf(markup),
    look: isFilled ? 'filled' : attribute(shape, 'stroke-dasharray') ? 'dotted' : 'open',
  };
}

/**
 * The bars of the chart's own projects. A guest says its years in words; where its own band is in the
 * chart too it is there twice, each time with a label.
 */
function barsIn(svg: string): PaintedBar[] {
  const labels = Map.groupBy(groupsOf(svg, 'bar-label'), ({ id }) => id);
  const bars = Map.groupBy(groupsOf(svg, 'bar'), ({ id }) => id);
  return [...bars].flatMap(([id, same]) =>
    same.flatMap((bar, i) =>
      /^<g [^>]*data-guest/.test(bar.markup)
        ? []
        : [barOf(bar, textOf(labels.get(id)?.[i]?.markup ?? ''))],
    ),
  );
}

/** What stands in the chart, without the legend under it. */
function chartIn(svg: string): string {
  return svg.split('<g id="foot"')[0] ?? svg;
}

export function paintedInSvg(file: string): PaintedChart {
  const svg = chartIn(file);
  const grid = svg.replaceAll(/<g data-kind=.*?<\/g>/gs, '');
  const [day] = groupsOf(svg, 'today');
  const dayLine = /<path d="M([\d.]+)/.exec(day?.markup ?? '')?.[1];
  const uprights = grid.matchAll(/<path d="M([\d.]+) [\d.]+[vV][\d.]+" stroke="#[0-9a-f]{6}"/g);
  return {
    years: groupsOf(svg, 'axis-label').map(({ markup }) => ({
      x: Number(attribute(markup, 'x')),
      fy: Number(/>(\d{4})</.exec(markup)?.[1]),
    })),
    lines: [...uprights].map(([, x]) => Number(x)),
    bars: barsIn(svg),
    marks: groupsOf(svg, 'evaluation').map(markOf),
    day: dayLine === undefined ? null : { x: Number(dayLine), text: textOf(day?.markup ?? '') },
  };
}
