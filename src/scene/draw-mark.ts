/**
 * How each kind of mark becomes shapes, for every medium: one record, complete by type, so a new
 * kind of mark does not compile until it is drawn.
 */
import { arrowShapes } from './arrow-shapes.ts';
import { barShapes } from './bar-shapes.ts';
import { evaluationShapes } from './evaluation-shapes.ts';
import type {
  AxisLabelMark,
  BarLabelMark,
  Box,
  GridMark,
  GroupMark,
  Line,
  Mark,
  MarkKind,
  ShelfMark,
  TieMark,
  TodayMark,
} from './marks.ts';
import { stroked, type Paint, type Stroke } from './paint.ts';
import { polyline, roundedPath } from './path.ts';
import type { BoxShape, Drawing, MarkName, TextLine, TextShape } from './primitives.ts';

/** Radius of a tie's corner, px. */
const tieRadius = 3;
/** How far the ground of a label beside its bar reaches beyond the label at both ends, px. */
const labelGroundReach = 2;

function lineOf({ text, x, y }: Line, paint: Paint): TextLine {
  return { x, y, runs: [{ text, paint }] };
}

function textOf(
  lines: readonly TextLine[],
  look: Partial<Pick<TextShape, 'anchor' | 'weight'>> = {},
): TextShape {
  return { kind: 'text', anchor: 'start', weight: 400, lines, ...look };
}

function groundOf({ x, y, width, height }: Box, fill: Paint): BoxShape {
  return { kind: 'box', x, y, width, height, radius: 0, fill, stroke: null };
}

function parts(name: MarkName | null, shapes: Drawing['shapes'], title: string | null): Drawing {
  return { name, bearer: 'parts', title, shapes };
}

const gridStrokes = {
  minor: stroked('line'),
  major: stroked('lineStrong', 'major'),
  group: stroked('line', 'line', 'group'),
  frame: stroked('lineStrong'),
} satisfies Record<GridMark['role'], Stroke>;

function grid({ role, x1, y1, x2, y2 }: GridMark): Drawing {
  const d = polyline([
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ]);
  return parts(null, [{ kind: 'path', d, fill: null, stroke: gridStrokes[role] }], null);
}

function axisLabel({ id, x, lines }: AxisLabelMark): Drawing {
  const set = lines.map(({ text, y, strong }) => lineOf({ text, x, y }, strong ? 'ink' : 'muted'));
  return {
    name: { kind: 'axis-label', id },
    bearer: 'text',
    title: null,
    shapes: [textOf(set, { anchor: 'middle' })],
  };
}

function group({ id, column, isHeading, lines }: GroupMark): Drawing {
  const isName = column === 'name';
  const paint = isHeading ? ({ plan: id, tone: 'accent' } as const) : isName ? 'ink' : 'muted';
  const set = lines.map((line) => lineOf(line, paint));
  return {
    name: { kind: isName ? 'group' : 'outcome', id },
    bearer: 'text',
    title: null,
    shapes: [textOf(set, { weight: isName ? 700 : 400 })],
  };
}

function shelf(mark: ShelfMark): Drawing {
  const title = textOf(mark.lines.map((line) => lineOf(line, 'muted')));
  const says = { told: mark.told.join(' ') };
  return parts({ kind: 'shelf', id: mark.id, says }, [groundOf(mark, 'raised'), title], null);
}

/** The ground of a label beside its bar, over the grid. */
export function labelGround({ isBeside, x, y, width, height }: BarLabelMark): BoxShape[] {
  if (!isBeside) return [];
  const wider = { x: x - labelGroundReach, y, width: width + 2 * labelGroundReach, height };
  return [groundOf(wider, 'ground')];
}

/** The name in ink; the remark at its end and the detail under it are quieter. */
export function labelText({ lines, detailFrom, flagLength }: BarLabelMark): TextShape {
  const set = lines.map((line, i) => {
    if (i >= detailFrom) return lineOf(line, 'muted');
    const cut = Math.max(0, line.text.length - (i === detailFrom - 1 ? flagLength : 0));
    const [name, flag] = [line.text.slice(0, cut), line.text.slice(cut)];
    const { x, y, runs } = lineOf({ ...line, text: name }, 'ink');
    return { x, y, runs: flag ? [...runs, { text: flag, paint: 'muted' } as const] : runs };
  });
  return textOf(set);
}

function barLabel(mark: BarLabelMark): Drawing {
  return {
    name: { kind: 'bar-label', id: mark.id },
    bearer: 'text',
    title: null,
    shapes: [...labelGround(mark), labelText(mark)],
  };
}

export const tieStroke = stroked('muted', 'line', 'tie');

function tie({ points }: TieMark): Drawing {
  const d = roundedPath(points, tieRadius);
  return parts(null, [{ kind: 'path', d, fill: null, stroke: tieStroke }], null);
}

function today({ x, y1, y2, label, labelY }: TodayMark): Drawing {
  const d = polyline([
    { x, y: y1 },
    { x, y: y2 },
  ]);
  const line = { kind: 'path', d, fill: null, stroke: stroked('today', 'today') } as const;
  const text = label
    ? [textOf([lineOf({ text: label, x, y: labelY }, 'today')], { anchor: 'middle' })]
    : [];
  return {
    name: { kind: 'today', id: 'today', says: { x } },
    bearer: 'whole',
    title: null,
    shapes: [line, ...text],
  };
}

const draws = {
  grid,
  'axis-label': axisLabel,
  group,
  shelf,
  // What is said of a bar is said of it with its label.
  bar: (mark) =>
    parts(
      { kind: 'bar', id: mark.id, ...(mark.isGuest ? { says: { guest: '' } } : {}) },
      barShapes(mark),
      null,
    ),
  'bar-label': barLabel,
  evaluation: (mark) =>
    parts({ kind: 'evaluation', id: mark.id }, evaluationShapes(mark), mark.title),
  tie,
  arrow: (mark) =>
    parts(
      { kind: 'arrow', id: mark.id, says: { relation: mark.relation } },
      arrowShapes(mark),
      mark.title,
    ),
  today,
} satisfies { [Kind in MarkKind]: (mark: Extract<Mark, { kind: Kind }>) => Drawing };

export function drawingOf(mark: Mark): Drawing {
  return (draws[mark.kind] as (mark: Mark) => Drawing)(mark);
}
