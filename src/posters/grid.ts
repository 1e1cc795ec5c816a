/** Arranged programs as items: a rule in the plan's colour over each row, facts left, chart right. */
import { chartWords } from '../i18n/chart-words.ts';
import { pick } from '../i18n/lang.ts';
import type { PaperItem } from '../render/pdf/index.ts';
import { coloursOf, type Box, type Point, type SceneBand } from '../scene/index.ts';
import { dayText } from '../i18n/dates.ts';
import { columnGap, heightWith, rulePad, type Arranged, type ArrangedRow } from './arrange.ts';
import type { PaperContext } from './context.ts';

/** px of room between rows at most, where a column is not full. */
const widestGap = 44;

/** On paper today never moves: the line says which day it stands for. */
export function datedBand(band: SceneBand, { day, lang }: PaperContext): SceneBand {
  const marks = band.marks.map((mark) =>
    mark.kind === 'today' && mark.label ? { ...mark, label: dayText(day, lang) } : mark,
  );
  return { ...band, marks };
}

function rowItems(
  row: ArrangedRow,
  { x, y }: Point,
  arranged: Arranged,
  context: PaperContext,
): readonly PaperItem[] {
  const { scale, scene, columnWidth, chartX } = arranged;
  const { accent } = coloursOf(context.palette, row.program.plan.id);
  const ruleY = y + (row.heading?.height ?? 0);
  const top = ruleY + rulePad * scale;
  const { beside, across } = row.facts;
  const isAbove = chartX === 0;
  const bottom = top + heightWith(row.facts, row.band.height * scale, isAbove);
  return [
    ...(row.heading?.at(x, y) ?? []),
    {
      kind: 'rule',
      x1: x,
      y1: ruleY,
      x2: x + columnWidth,
      y2: ruleY,
      width: 1.5 * scale,
      stroke: accent,
    },
    ...beside.at(x, top),
    {
      kind: 'chart',
      x: x + chartX,
      y: isAbove ? top + beside.height : top,
      scale,
      scene,
      band: datedBand(row.band, context),
      alt: altOf(row, context),
    },
    ...across.at(x, bottom - across.height),
  ];
}

export function altOf({ program }: Pick<ArrangedRow, 'program'>, { lang }: PaperContext): string {
  return chartWords(lang).chartOf(pick(program.name, lang));
}

/** The columns of one sheet, from the upper left corner of their place, pt. */
export function gridItems(
  columns: readonly (readonly ArrangedRow[])[],
  arranged: Arranged,
  { x, y, height: room }: Pick<Box, 'x' | 'y' | 'height'>,
  context: PaperContext,
): readonly PaperItem[] {
  const { scale, columnWidth } = arranged;
  return columns.flatMap((rows, column) => {
    const used = rows.reduce((sum, { height }) => sum + height, 0);
    const spare = rows.length > 1 ? (room - used) / (rows.length - 1) : 0;
    const extra = Math.max(0, Math.min(spare, (widestGap - arranged.arrangement.rowGap) * scale));
    let top = y;
    return rows.flatMap((row) => {
      const items = rowItems(
        row,
        { x: x + column * (columnWidth + columnGap * context.width), y: top },
        arranged,
        context,
      );
      top += row.height + extra;
      return items;
    });
  });
}
