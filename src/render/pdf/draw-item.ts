/** How each kind of item on a page becomes Typst: again one record, complete by type. */
import type { BarLabelMark, Mark, Palette } from '../../scene/index.ts';
import { drawMark, type Pen } from './draw-mark.ts';
import { pt, quoted } from './markup.ts';
import type {
  AreaItem,
  ChartItem,
  CodeItem,
  PaperItem,
  RuleItem,
  SampleItem,
  TextItem,
} from './paper.ts';
import { line, path, rectangle } from './shapes.ts';
import { paragraph } from './text.ts';

export interface Sheet {
  /** pt */
  readonly width: number;
  readonly height: number;
  /** pt that areas at the edge reach beyond it. */
  readonly bleed: number;
  readonly palette: Palette;
  readonly hrefOf: ((project: string) => string) | null;
}

type Draw<I extends PaperItem> = (item: I, sheet: Sheet) => string[];

function text(item: TextItem): string[] {
  const { x, y, lines, heading } = item;
  const set = paragraph({ x, y }, lines, item);
  // A heading says its whole text in one piece, for the bookmark; its lines are what is seen.
  return heading === null ? [set] : [`titled(${heading}, ${set})`];
}

function rule({ x1, y1, x2, y2, width, stroke }: RuleItem): string[] {
  return [line({ x: x1, y: y1 }, { x: x2, y: y2 }, { stroke, width }, 1)];
}

function area(item: AreaItem, { width, height, bleed }: Sheet): string[] {
  const left = item.x <= 0 ? bleed : 0;
  const top = item.y <= 0 ? bleed : 0;
  const right = item.x + item.width >= width ? bleed : 0;
  const bottom = item.y + item.height >= height ? bleed : 0;
  const box = {
    x: item.x - left,
    y: item.y - top,
    width: item.width + left + right,
    height: item.height + top + bottom,
  };
  return [rectangle(box, { fill: item.fill }, 1)];
}

/**
 * A bar's name follows its bar at once, so that what is read in order belongs together. Of a chart
 * seen in part there may be a name without its bar.
 */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const bars = new Set(marks.flatMap((mark) => (mark.kind === 'bar' ? [mark.id] : [])));
  const labels = new Map(
    marks
      .filter((mark): mark is BarLabelMark => mark.kind === 'bar-label')
      .map((mark) => [mark.id, mark]),
  );
  return marks.flatMap((mark) => {
    if (mark.kind === 'bar-label') return bars.has(mark.id) ? [] : [mark];
    const label = mark.kind === 'bar' ? labels.get(mark.id) : undefined;
    return label ? [mark, label] : [mark];
  });
}

function chart({ x, y, scale, scene, band, alt }: ChartItem, { palette, hrefOf }: Sheet): string[] {
  const pen: Pen = { palette, scale, fontSize: scene.fontSize * scale, hrefOf };
  const drawn = inOrder(band.marks).flatMap((mark) => drawMark(mark, pen));
  const size = `${pt(scene.width * scale)}, ${pt(band.height * scale)}`;
  return [`pictured(${pt(x)}, ${pt(y)}, ${size}, ${quoted(alt)}, {\n${drawn.join('\n')}\n})`];
}

function sample({ x, y, scale, fontSize, marks }: SampleItem, { palette }: Sheet): string[] {
  const pen: Pen = { palette, scale, fontSize, hrefOf: null };
  const drawn = marks.flatMap((mark) => drawMark(mark, pen));
  return [`place(dx: ${pt(x)}, dy: ${pt(y)}, pdf.artifact({\n${drawn.join('\n')}\n}))`];
}

/** One path of as many squares as there are dark modules, so that no seam shows between them. */
function code({ x, y, size, modules, href, alt }: CodeItem): string[] {
  const side = size / modules.length;
  const squares = modules.flatMap((row, j) =>
    row.flatMap((isDark, i) =>
      isDark ? [`M${i},${j}L${i + 1},${j}L${i + 1},${j + 1}L${i},${j + 1}Z`] : [],
    ),
  );
  const drawn = path(squares.join(''), { fill: '#000000' }, side);
  return [
    `at(${pt(x)}, ${pt(y)}, ${pt(size)}, ${pt(size)}, ${quoted(href)}, pictured(0pt, 0pt, ${pt(size)}, ${pt(size)}, ${quoted(alt)}, ${drawn}))`,
  ];
}

const draws = { text, rule, area, chart, sample, code } satisfies {
  [Kind in PaperItem['kind']]: Draw<Extract<PaperItem, { kind: Kind }>>;
};

export function drawItem(item: PaperItem, sheet: Sheet): string[] {
  return (draws[item.kind] as Draw<PaperItem>)(item, sheet);
}
