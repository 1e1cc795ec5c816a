/**
 * How each kind of mark becomes SVG: one record, complete by type, so a new kind of mark does not
 * compile until it is drawn. Colours are presentation attributes (the drawing stands alone); the
 * classes let a page's stylesheet put its own over them for the dark and for forced colours.
 */
import {
  arrowHead,
  barGround,
  barSides,
  coloursOf,
  edgePieces,
  isRuled,
  roundedPath,
  strokes,
  type ArrowMark,
  type AxisLabelMark,
  type BarLabelMark,
  type BarMark,
  type EvaluationMark,
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
import { element, escapeText, type Attributes } from './markup.ts';

export interface Pen {
  readonly palette: Palette;
  /** Where a project's page is, or `null` where the drawing has no links. */
  readonly hrefOf: ((project: string) => string) | null;
  /** Whether marks say what they are; those of a legend stand for nothing. */
  readonly isNamed: boolean;
}

/** The names that tests, scripts and readers' tools find a mark by. */
function named(pen: Pen, kind: string, id: string): Attributes {
  return pen.isNamed ? { 'data-kind': kind, 'data-id': id } : {};
}

type Draw<M extends Mark> = (mark: M, pen: Pen) => string;

function grid(mark: GridMark, { palette }: Pen): string {
  const isStrong = mark.role === 'frame' || mark.role === 'five-years';
  return element('path', {
    class: isStrong ? 'g g2' : 'g',
    d:
      mark.x1 === mark.x2
        ? `M${mark.x1} ${r(mark.y1)}V${r(mark.y2)}`
        : `M${mark.x1} ${r(mark.y1)}H${mark.x2}`,
    stroke: isStrong ? palette.lineStrong : palette.line,
    'stroke-width': mark.role === 'five-years' ? 0.75 : 1,
    'stroke-dasharray': mark.role === 'group' ? '2 3' : null,
  });
}

function r(value: number): number {
  return Math.round(value * 100) / 100;
}

function axisLabel(mark: AxisLabelMark, pen: Pen): string {
  const { palette } = pen;
  return element(
    'text',
    {
      ...named(pen, 'axis-label', mark.id),
      class: 'ax',
      'text-anchor': 'middle',
      fill: palette.ink,
    },
    mark.lines.map((line) =>
      element(
        'tspan',
        {
          x: mark.x,
          y: line.y,
          class: line.strong ? null : 'm',
          fill: line.strong ? null : palette.muted,
        },
        [escapeText(line.text)],
      ),
    ),
  );
}

function lines(texts: readonly { text: string; x: number; y: number }[]): string[] {
  return texts.map((line) => element('tspan', { x: line.x, y: line.y }, [escapeText(line.text)]));
}

function group(mark: GroupMark, pen: Pen): string {
  const { palette } = pen;
  const isName = mark.column === 'name';
  return element(
    'text',
    {
      ...named(pen, isName ? 'group' : 'outcome', mark.id),
      class: mark.isHeading ? 'gh' : isName ? 'gn' : 'go',
      'font-weight': isName ? 700 : null,
      fill: isName ? palette.ink : palette.muted,
    },
    lines(mark.lines),
  );
}

function shelf(mark: ShelfMark, pen: Pen): string {
  const { palette } = pen;
  const { x, y, width, height, label } = mark;
  return element('g', { ...named(pen, 'shelf', mark.id), class: 'sf' }, [
    element('rect', { x, y, width, height, fill: palette.raised }),
    ...(label
      ? [element('text', { x: label.x, y: label.y, fill: palette.muted }, [escapeText(label.text)])]
      : []),
  ]);
}

/** What stands on the shelf has no edges in time: a rounded slip of paper with a name. */
function slip(mark: BarMark, colours: PlanColours, pen: Pen): string {
  const { palette } = pen;
  const { x, y, width, height } = mark;
  const tone = mark.role === 'context' ? 'b sh ctx' : 'b sh';
  return element('g', { ...named(pen, 'bar', mark.id), class: tone }, [
    element('rect', {
      class: 'f o',
      x,
      y,
      width,
      height,
      rx: Math.min(10, height / 2),
      fill: palette.ground,
      stroke: colours.accent,
      'stroke-width': strokes.outline,
      'stroke-dasharray': mark.tentative ? '5 3' : null,
    }),
  ]);
}

/** The two edges: a stroke whose weight and breaks say how sure, three dots, or nothing. */
function edge(bar: BarMark, which: 'start' | 'end', colour: string): string[] {
  const kind = bar[which];
  const x = which === 'start' ? bar.x : bar.x + bar.width;
  if (isRuled(kind))
    return [
      element('path', {
        class: 'e',
        d: edgePieces(kind, bar.height)
          .map(({ from, to }) => `M${r(x)} ${r(bar.y + from)}v${r(to - from)}`)
          .join(''),
        stroke: colour,
        'stroke-width': strokes[kind],
      }),
    ];
  if (kind !== 'unknown') return [];
  const pitch = Math.min(6, bar.height / 4);
  return [-1, 0, 1].map((step) =>
    element('circle', {
      class: 'd',
      cx: x,
      cy: bar.y + bar.height / 2 + step * pitch,
      r: Math.min(1.5, bar.height / 8),
      fill: colour,
    }),
  );
}

function bar(mark: BarMark, pen: Pen): string {
  const { palette } = pen;
  const colours = mark.role === 'context' ? palette.context : coloursOf(palette, mark.plan);
  if (mark.start === 'shelf') return slip(mark, colours, pen);
  const fill = mark.certainty === 'stated' ? colours.strong : colours.light;
  return element(
    'g',
    {
      ...named(pen, 'bar', mark.id),
      class: ['b', mark.role === 'context' ? 'ctx' : null, mark.certainty === 'stated' ? 's' : null]
        .filter(Boolean)
        .join(' '),
    },
    [
      element('path', { class: 'f', d: barGround(mark), fill }),
      element('path', {
        class: 'o',
        d: barSides(mark),
        fill: 'none',
        stroke: colours.accent,
        'stroke-width': strokes.outline,
        'stroke-dasharray': mark.tentative ? '5 3' : null,
      }),
      ...edge(mark, 'start', colours.accent),
      ...edge(mark, 'end', colours.accent),
    ],
  );
}

function barLabel(mark: BarLabelMark, pen: Pen): string {
  const { palette } = pen;
  const last = mark.detailFrom - 1;
  const quiet = { class: 'm', fill: palette.muted };
  const ground = mark.isBeside
    ? element('rect', {
        class: 'bk',
        x: mark.x - 2,
        y: mark.y,
        width: mark.width + 4,
        height: mark.height,
        fill: palette.ground,
      })
    : '';
  return (
    ground +
    element(
      'text',
      { ...named(pen, 'bar-label', mark.id), class: 'l', fill: palette.ink },
      mark.lines.map((line, i) => {
        const flagLength = i === last ? mark.flagLength : 0;
        const cut = Math.max(0, line.text.length - flagLength);
        const isDetail = i > last;
        const flag =
          cut < line.text.length
            ? [element('tspan', quiet, [escapeText(line.text.slice(cut))])]
            : [];
        // Lines cut at a space keep it, so that the text reads as written; Japanese has none to keep.
        const joint = i < mark.lines.length - 1 && /[!-~]$/.test(line.text) ? ' ' : '';
        return (
          element('tspan', { x: line.x, y: line.y, ...(isDetail ? quiet : {}) }, [
            escapeText(line.text.slice(0, cut)),
            ...flag,
          ]) + joint
        );
      }),
    )
  );
}

/** 前 a tag that points on, 中 a disc, 後 a square: told apart without colour and without the letter. */
function outline(mark: EvaluationMark): string {
  const half = mark.size / 2;
  const { x, y } = mark;
  if (mark.evaluation === 'interim')
    return `M${r(x - half)} ${r(y)}a${half} ${half} 0 1 1 ${mark.size} 0a${half} ${half} 0 1 1 ${-mark.size} 0z`;
  if (mark.evaluation === 'ex-post')
    return `M${r(x - half + 0.5)} ${r(y - half + 0.5)}h${mark.size - 1}v${mark.size - 1}h${1 - mark.size}z`;
  return `M${r(x - half)} ${r(y - half + 0.5)}h${r(mark.size * 0.72)}L${r(x + half + 2)} ${r(y)}L${r(x - half + mark.size * 0.72)} ${r(y + half - 0.5)}h${r(-mark.size * 0.72)}z`;
}

function evaluation(mark: EvaluationMark, pen: Pen): string {
  const { palette } = pen;
  const { accent } = coloursOf(palette, mark.plan);
  const isHeld = mark.status === 'held';
  return element('g', { ...named(pen, 'evaluation', mark.id), class: isHeld ? 'v h' : 'v' }, [
    element('title', {}, [escapeText(mark.title)]),
    element('path', { d: outline(mark), fill: isHeld ? accent : palette.ground, stroke: accent }),
    element(
      'text',
      {
        x: mark.evaluation === 'ex-ante' ? mark.x - 1 : mark.x,
        y: mark.y + 4.4,
        'text-anchor': 'middle',
        fill: isHeld ? palette.ground : accent,
      },
      [escapeText(mark.letter)],
    ),
  ]);
}

function tie(mark: TieMark, { palette }: Pen): string {
  return element('path', {
    class: 't',
    d: roundedPath(mark.points, 3),
    fill: 'none',
    stroke: palette.muted,
    'stroke-dasharray': '1.5 2',
  });
}

function arrow(mark: ArrowMark, pen: Pen): string {
  const { palette } = pen;
  const isPlain = mark.relation === 'related';
  const head = arrowHead(mark.points, strokes.headLength, strokes.headWidth);
  return element('g', { ...named(pen, 'arrow', mark.id), class: 'a' }, [
    element('title', {}, [escapeText(mark.title)]),
    element('path', {
      d: roundedPath(mark.points, strokes.cornerRadius, isPlain ? 0 : strokes.headLength - 1),
      fill: 'none',
      stroke: palette.arrow,
      'stroke-width': strokes.arrow,
      'stroke-dasharray': isPlain ? '1.5 2.5' : null,
    }),
    ...(isPlain
      ? []
      : [
          element('path', {
            class: 'hd',
            d: `M${head.map((point) => `${r(point.x)} ${r(point.y)}`).join('L')}z`,
            fill: palette.arrow,
          }),
        ]),
  ]);
}

function today(mark: TodayMark, pen: Pen): string {
  const { palette } = pen;
  return element('g', { ...named(pen, 'today', 'today'), class: 'td', 'data-x': mark.x }, [
    element('path', {
      d: `M${r(mark.x)} ${r(mark.y1)}V${r(mark.y2)}`,
      stroke: palette.today,
      'stroke-width': strokes.today,
    }),
    ...(mark.label
      ? [
          element(
            'text',
            { x: mark.x, y: mark.labelY, 'text-anchor': 'middle', fill: palette.today },
            [escapeText(mark.label)],
          ),
        ]
      : []),
  ]);
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

export function drawMark(mark: Mark, pen: Pen): string {
  return (draws[mark.kind] as Draw<Mark>)(mark, pen);
}
