/** A slide as a painted chart: its shapes, their guides worked out as Office does, and their texts. */
import { chartWords } from '../../src/i18n/chart-words.ts';
import { pick, type Lang } from '../../src/i18n/lang.ts';
import type { Project } from '../../src/model/index.ts';
import type { PaintedBar, PaintedChart, PaintedMark, PaintedPoint } from './painted-chart.ts';

interface Shape {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly preset: string | null;
  readonly markup: string;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

function plain(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}

function shapesIn(slide: string): Shape[] {
  return [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([markup]) => {
    const [, x, y] = /<a:off x="(-?\d+)" y="(-?\d+)"/.exec(markup) ?? [];
    const [, width, height] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(markup) ?? [];
    return {
      name: plain(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(markup)?.[1] ?? ''),
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
      preset: /<a:prstGeom prst="(\w+)"/.exec(markup)?.[1] ?? null,
      markup,
      text: plain([...markup.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run]) => run).join('')),
    };
  });
}

/** ECMA-376, 20.1.9.11: the two formulas that our bars are written with. */
function guidesOf({ markup, width, height }: Shape): (name: string) => number {
  const values = new Map<string, number>([
    ['l', 0],
    ['t', 0],
    ['r', width],
    ['b', height],
    ['w', width],
    ['h', height],
    ['hc', width / 2],
    ['vc', height / 2],
  ]);
  const valueOf = (name: string): number => values.get(name) ?? Number(name);
  for (const [, name = '', formula = ''] of markup.matchAll(/<a:gd name="(\w+)" fmla="([^"]*)"/g)) {
    const [operator, ...rest] = formula.split(' ');
    const [a = 0, b = 0, c = 0] = rest.map(valueOf);
    values.set(name, operator === '*/' ? (a * b) / c : a + b - c);
  }
  return valueOf;
}

function pointsIn(markup: string, shape: Shape, valueOf: (name: string) => number): PaintedPoint[] {
  return [...markup.matchAll(/<a:pt x="([^"]*)" y="([^"]*)"/g)].map(([, x = '', y = '']) => ({
    x: shape.x + valueOf(x),
    y: shape.y + valueOf(y),
  }));
}

function barOf(shape: Shape, project: string, label: string): PaintedBar {
  const valueOf = guidesOf(shape);
  const ground = /<a:path stroke="0">.*?<\/a:path>/s.exec(shape.markup)?.[0] ?? '';
  const dots = shape.markup.match(/<a:moveTo><a:pt [^>]*><\/a:moveTo><a:arcTo/g) ?? [];
  return {
    project,
    ground: pointsIn(ground, shape, valueOf),
    dots: dots.flatMap((dot) => pointsIn(dot, shape, valueOf)),
    label,
  };
}

function markOf(shape: Shape, project: string): PaintedMark {
  const [fill, line = ''] = /<p:spPr>.*<\/p:spPr>/s.exec(shape.markup)?.[0].split('<a:ln ') ?? [];
  const colourIn = (part = ''): string => /schemeClr val="(\w+)"/.exec(part)?.[1] ?? '';
  const isFilled = colourIn(fill) === colourIn(line);
  return {
    project,
    x: shape.x + shape.width / 2,
    letter: shape.text,
    look: isFilled ? 'filled' : line.includes('prstDash') ? 'dotted' : 'open',
  };
}

const outlines = ['homePlate', 'ellipse', 'rect'];
const letters = /^(?:前|中|後|A|I|P)$/;

/** `projects`: of the slide; a shape is named for its project, as the selection pane shows it. */
export function paintedInSlide(
  slide: string,
  projects: readonly Project[],
  lang: Lang,
): PaintedChart {
  // The legend stands under the chart, in a group of its own.
  const shapes = shapesIn(slide.split(`name="${chartWords(lang).legendTitle}"`)[0] ?? '');
  const nameOf = (project: Project): string => pick(project.name, lang);
  const idOf = new Map(projects.map((project) => [nameOf(project), project.id]));
  const bars = shapes.filter(
    ({ name, preset }) => idOf.has(name) && (preset === null || preset === 'roundRect'),
  );
  const labelOf = ({ name, text }: Shape): string =>
    text ||
    (shapes.find((one) => one.name.startsWith(`${name}（`) || one.name.startsWith(`${name} (`))
      ?.text ??
      '');
  const owner = (name: string): string =>
    projects.filter((one) => name.startsWith(`${nameOf(one)} `)).at(-1)?.id ?? '';
  const marks = shapes.filter(
    ({ text, preset }) => letters.test(text) && outlines.includes(preset ?? ''),
  );
  const years = shapes.filter(
    ({ name, text }) => name.endsWith(text.slice(0, 4)) && /^\d{4}/.test(text),
  );
  const day = shapes.find(({ text }) => /\d{4}-\d{2}-\d{2}/.test(text) && text.length < 20);
  const uprights = shapes.filter(({ width, preset }) => width === 0 && preset === 'line');
  return {
    years: years.map(({ x, width, text }) => ({ x: x + width / 2, fy: Number(text.slice(0, 4)) })),
    lines: uprights.map(({ x }) => x),
    bars: bars.map((shape) => barOf(shape, idOf.get(shape.name) ?? '', labelOf(shape))),
    marks: marks.map((shape) => markOf(shape, owner(shape.name))),
    day: day ? { x: day.x + day.width / 2, text: day.text } : null,
  };
}
