/**
 * How each kind of mark becomes Typst: one record, complete by type, so a new kind of mark does not
 * compile until it is drawn. A mark's numbers are the scene's, in px; the pen says how many pt a px is.
 */
import {
  arrowHead,
  barGround,
  barSides,
  coloursOf,
  edgeDots,
  edgePieces,
  isRuled,
  roundedPath,
  strokes,
  type ArrowMark,
  type AxisLabelMark,
  type BarLabelMark,
  type BarMark,
  type BarSide,
  type EvaluationMark,
  type GridMark,
  type GroupMark,
  type Line,
  type Mark,
  type MarkKind,
  type Palette,
  type PlanColours,
  type ShelfMark,
  type TieMark,
  type TodayMark,
} from '../../scene/index.ts';
import { pt, quoted } from './markup.ts';
import { disc, line, path, polygon, rectangle } from './shapes.ts';
import { paragraph, type Ink, type TailedLine } from './text.ts';

export interface Pen {
  readonly palette: Palette;
  /** pt a scene's px. */
  readonly scale: number;
  /** pt */
  readonly fontSize: number;
  /** Where a project's page is, or `null` where the drawing has no links. */
  readonly hrefOf: ((project: string) => string) | null;
}

type Draw<M extends Mark> = (mark: M, pen: Pen) => string[];

function inkOf(pen: Pen, fill: string, weight: Ink['weight'] = 400): Ink {
  return { size: pen.fontSize, fill, weight };
}

interface FlaggedLine extends Line {
  /** How many characters at its end are the remark 要確認, which is quieter. */
  readonly flagLength?: number;
}

function withTail({ text, flagLength = 0 }: FlaggedLine, { palette }: Pen): string | TailedLine {
  const cut = Math.max(0, text.length - flagLength);
  if (cut === text.length) return text;
  return { text: text.slice(0, cut), tail: text.slice(cut), tailFill: palette.muted };
}

/** Lines under each other become one paragraph; each other line stands alone. */
function lines(texts: readonly FlaggedLine[], pen: Pen, ink: Ink): string[] {
  const runs: FlaggedLine[][] = [];
  for (const text of texts) {
    const run = runs.at(-1);
    if (run?.[0]?.x === text.x) run.push(text);
    else runs.push([text]);
  }
  return runs.map((run) => {
    const [first, second] = run as [FlaggedLine, FlaggedLine?];
    const leading = second ? (second.y - first.y) * pen.scale : 0;
    const at = { x: first.x * pen.scale, y: first.y * pen.scale };
    return paragraph(
      at,
      run.map((line) => withTail(line, pen)),
      ink,
      leading,
    );
  });
}

function grid(mark: GridMark, { palette, scale }: Pen): string[] {
  const isStrong = mark.role === 'frame' || mark.role === 'five-years';
  return [
    line(
      { x: mark.x1, y: mark.y1 },
      { x: mark.x2, y: mark.y2 },
      {
        stroke: isStrong ? palette.lineStrong : palette.line,
        width: (mark.role === 'five-years' ? 0.75 : 1) * scale,
        dash: mark.role === 'group' ? [2 * scale, 3 * scale] : null,
      },
      scale,
    ),
  ];
}

function axisLabel(mark: AxisLabelMark, pen: Pen): string[] {
  const { palette, scale } = pen;
  return mark.lines.map(({ text, y, strong }) =>
    paragraph(
      { x: mark.x * scale, y: y * scale },
      [text],
      inkOf(pen, strong ? palette.ink : palette.muted),
      0,
      'center',
    ),
  );
}

function group(mark: GroupMark, pen: Pen): string[] {
  const { palette } = pen;
  const isName = mark.column === 'name';
  return lines(
    mark.lines,
    pen,
    inkOf(pen, isName ? palette.ink : palette.muted, isName ? 700 : 400),
  );
}

function shelf(mark: ShelfMark, pen: Pen): string[] {
  const { palette, scale } = pen;
  return [
    rectangle(mark, { fill: palette.raised }, scale),
    ...(mark.label ? lines([mark.label], pen, inkOf(pen, palette.muted)) : []),
  ];
}

function dashed(mark: BarMark, scale: number): [number, number] | null {
  return mark.tentative ? [5 * scale, 3 * scale] : null;
}

/** What stands on the shelf has no edges in time: a rounded slip of paper with a name. */
function slip(mark: BarMark, colours: PlanColours, { palette, scale }: Pen): string[] {
  const width = strokes.outline * scale;
  const paint = {
    fill: palette.ground,
    stroke: colours.accent,
    width,
    dash: dashed(mark, scale),
  };
  return [rectangle(mark, paint, scale, Math.min(10, mark.height / 2))];
}

/** The two edges: a stroke whose weight and breaks say how sure, three dots, or nothing. */
function edge(bar: BarMark, which: BarSide, colour: string, scale: number): string[] {
  const kind = bar[which];
  const x = which === 'start' ? bar.x : bar.x + bar.width;
  if (isRuled(kind)) {
    const paint = { stroke: colour, width: strokes[kind] * scale };
    return edgePieces(kind, bar.height).map(({ from, to }) =>
      line({ x, y: bar.y + from }, { x, y: bar.y + to }, paint, scale),
    );
  }
  if (kind !== 'unknown') return [];
  const { centres, radius } = edgeDots(bar, which);
  return centres.map((centre) => disc(centre, radius, { fill: colour }, scale));
}

function bar(mark: BarMark, pen: Pen): string[] {
  const { palette, scale } = pen;
  const colours = mark.role === 'context' ? palette.context : coloursOf(palette, mark.plan);
  if (mark.start === 'shelf') return slip(mark, colours, pen);
  const width = strokes.outline * scale;
  return [
    path(
      barGround(mark),
      { fill: mark.certainty === 'stated' ? colours.strong : colours.light },
      scale,
    ),
    path(barSides(mark), { stroke: colours.accent, width, dash: dashed(mark, scale) }, scale),
    ...edge(mark, 'start', colours.accent, scale),
    ...edge(mark, 'end', colours.accent, scale),
  ];
}

/** The name in ink, the detail under it quieter; as a link where the drawing has links. */
function barLabel(mark: BarLabelMark, pen: Pen): string[] {
  const { palette, scale, hrefOf } = pen;
  // A link is a box of its own: what stands in it counts from its corner.
  const [left, top] = hrefOf ? [mark.x, mark.y] : [0, 0];
  const moved = mark.lines.map(({ text, x, y }, i) => ({
    text,
    x: x - left,
    y: y - top,
    flagLength: i === mark.detailFrom - 1 ? mark.flagLength : 0,
  }));
  const texts = [
    ...lines(moved.slice(0, mark.detailFrom), pen, inkOf(pen, palette.ink)),
    ...lines(moved.slice(mark.detailFrom), pen, inkOf(pen, palette.muted)),
  ];
  const ground = { x: mark.x - 2, y: mark.y, width: mark.width + 4, height: mark.height };
  const linked = hrefOf
    ? [
        `at(${pt(mark.x * scale)}, ${pt(mark.y * scale)}, ${pt(mark.width * scale)}, ${pt(mark.height * scale)}, ${quoted(hrefOf(mark.id))}, {\n${texts.join('\n')}\n})`,
      ]
    : texts;
  return [
    ...(mark.isBeside ? [rectangle(ground, { fill: palette.ground }, scale)] : []),
    ...linked,
  ];
}

/** 前 a tag that points on, 中 a disc, 後 a square: told apart without colour and without the letter. */
function outline(mark: EvaluationMark, fill: string, stroke: string, scale: number): string {
  const { x, y, size } = mark;
  const half = size / 2;
  const paint = { fill, stroke, width: scale };
  if (mark.evaluation === 'interim') return disc({ x, y }, half, paint, scale);
  const side = size - 1;
  if (mark.evaluation === 'ex-post')
    return rectangle({ x: x - side / 2, y: y - side / 2, width: side, height: side }, paint, scale);
  const [left, shoulder] = [x - half, x - half + size * 0.72];
  const [top, bottom] = [y - side / 2, y + side / 2];
  return polygon(
    [
      { x: left, y: top },
      { x: shoulder, y: top },
      { x: x + half + 2, y },
      { x: shoulder, y: bottom },
      { x: left, y: bottom },
    ],
    paint,
    scale,
  );
}

function evaluation(mark: EvaluationMark, pen: Pen): string[] {
  const { palette, scale } = pen;
  const { accent } = coloursOf(palette, mark.plan);
  const isHeld = mark.status === 'held';
  const x = mark.evaluation === 'ex-ante' ? mark.x - 1 : mark.x;
  return [
    outline(mark, isHeld ? accent : palette.ground, accent, scale),
    paragraph(
      { x: x * scale, y: (mark.y + 4.4) * scale },
      [mark.letter],
      inkOf(pen, isHeld ? palette.ground : accent),
      0,
      'center',
    ),
  ];
}

function tie(mark: TieMark, { palette, scale }: Pen): string[] {
  const paint = {
    stroke: palette.muted,
    width: scale,
    dash: [1.5 * scale, 2 * scale] as const,
  };
  return [path(roundedPath(mark.points, 3), paint, scale)];
}

function arrow(mark: ArrowMark, { palette, scale }: Pen): string[] {
  const isPlain = mark.relation === 'related';
  const trim = isPlain ? 0 : strokes.headLength - 1;
  const paint = {
    stroke: palette.arrow,
    width: strokes.arrow * scale,
    dash: isPlain ? ([1.5 * scale, 2.5 * scale] as const) : null,
  };
  const head = arrowHead(mark.points, strokes.headLength, strokes.headWidth);
  return [
    path(roundedPath(mark.points, strokes.cornerRadius, trim), paint, scale),
    ...(isPlain ? [] : [polygon(head, { fill: palette.arrow }, scale)]),
  ];
}

function today(mark: TodayMark, pen: Pen): string[] {
  const { palette, scale } = pen;
  const paint = { stroke: palette.today, width: strokes.today * scale };
  return [
    line({ x: mark.x, y: mark.y1 }, { x: mark.x, y: mark.y2 }, paint, scale),
    ...(mark.label
      ? [
          paragraph(
            { x: mark.x * scale, y: mark.labelY * scale },
            [mark.label],
            inkOf(pen, palette.today),
            0,
            'center',
          ),
        ]
      : []),
  ];
}

const draws = {
  grid,
  'axis-label': axisLabel,
  group,
  shelf,
  bar,
  'bar-label': barLabel,
  evaluation,
  tie,
  arrow,
  today,
} satisfies { [Kind in MarkKind]: Draw<Extract<Mark, { kind: Kind }>> };

/** The mark as statements of Typst's code mode. */
export function drawMark(mark: Mark, pen: Pen): string[] {
  return (draws[mark.kind] as Draw<Mark>)(mark, pen);
}
