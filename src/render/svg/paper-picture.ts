/**
 * A page of a printed piece as SVG: what a screen shows of it before anybody fetches the PDF. Text is
 * set where the page says, and nothing in it is a link.
 */
import { fontFamily } from '../../scene/index.ts';
import {
  ptPerMm,
  type ChartItem,
  type CodeItem,
  type Paper,
  type PaperItem,
  type PaperPage,
  type SampleItem,
  type TextItem,
} from '../pdf/paper.ts';
import { drawMark } from './draw.ts';
import { element, escapeText } from './markup.ts';
import type { Pen } from './shapes.ts';

type Draw<I extends PaperItem> = (item: I, pen: Pen) => string;

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/**
 * A drawing in px of its own; `fontSize` is such px too. Scales are small numbers: two decimals would
 * move what stands far from the corner.
 */
function placed(
  { x, y, scale, fontSize }: Pick<SampleItem, 'x' | 'y' | 'scale' | 'fontSize'>,
  drawn: string[],
): string {
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)})`;
  return element('g', { transform, 'font-size': fontSize }, drawn);
}

function text({ x, y, lines, size, leading, weight, fill, align }: TextItem): string {
  return element(
    'text',
    { 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchors[align] },
    lines.map((line, i) => element('tspan', { x, y: y + i * leading }, [escapeText(line)])),
  );
}

function chart({ x, y, scale, scene, band }: ChartItem, pen: Pen): string {
  const drawn = band.marks.map((mark) => drawMark(mark, pen));
  return placed({ x, y, scale, fontSize: scene.fontSize }, drawn);
}

function sample({ x, y, scale, fontSize, marks }: SampleItem, pen: Pen): string {
  const drawn = marks.map((mark) => drawMark(mark, pen));
  return placed({ x, y, scale, fontSize: fontSize / scale }, drawn);
}

function code({ x, y, size, modules }: CodeItem): string {
  const squares = modules.flatMap((row, j) =>
    row.flatMap((isDark, i) => (isDark ? [`M${i} ${j}h1v1h-1Z`] : [])),
  );
  const scale = size / modules.length;
  return placed({ x, y, scale, fontSize: 0 }, [element('path', { d: squares.join('') })]);
}

const draws = {
  text,
  chart,
  sample,
  code,
  rule: ({ x1, y1, x2, y2, width, stroke }) =>
    element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width }),
  area: ({ x, y, width, height, fill }) => element('rect', { x, y, width, height, fill }),
} satisfies { [Kind in PaperItem['kind']]: Draw<Extract<PaperItem, { kind: Kind }>> };

export function renderPaperPage({ width, height, palette }: Paper, { items }: PaperPage): string {
  const pen: Pen = { palette, isNamed: false };
  const size = { width: width * ptPerMm, height: height * ptPerMm };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': fontFamily,
      ...size,
    },
    [
      element('rect', { ...size, fill: palette.ground }),
      ...items.map((item) => (draws[item.kind] as Draw<PaperItem>)(item, pen)),
    ],
  );
}
