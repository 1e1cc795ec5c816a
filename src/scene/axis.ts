/** The years: header in both calendars, the grid below it, and the line that says where today is. */
import { chartWords } from '../i18n/chart-words.ts';
import type { LayoutOptions, Placement } from '../layout/index.ts';
import { eraShort } from '../model/index.ts';
import type { Frame } from './frame.ts';
import type { AxisLabelMark, GridMark, TodayMark } from './marks.ts';

/** A row for the western year, one for the era, and next to the bars one for today's label. */
const rows = 3;
/** Room under the rows, px. */
const rowsPad = 6;
/** Baselines of the western year, the era and today's label, in lines from the top. */
export const baselines = { year: 0.9, era: 1.85, today: 2.95 } as const;

export function axisHeightOf(options: LayoutOptions): number {
  return options.maxLabelLines === 0 ? 0 : rows * options.lineHeight + rowsPad;
}

export function axisMarks(frame: Frame): AxisLabelMark[] {
  const { range, columnWidth, lineHeight } = frame.options;
  if (axisHeightOf(frame.options) === 0) return [];
  return Array.from({ length: range.to - range.from + 1 }, (_, i) => ({
    kind: 'axis-label',
    id: String(range.from + i),
    x: frame.plotX + (i + 0.5) * columnWidth,
    lines: [
      { text: String(range.from + i), y: lineHeight * baselines.year, strong: true },
      { text: eraShort(range.from + i), y: lineHeight * baselines.era, strong: false },
    ],
  }));
}

/** Years from one stronger line to the next. */
export const strongEvery = 5;
/** Half the width of the frame's line, px: the lower one lies inside the band. */
const halfLine = 0.5;

/** Lines between years (every fifth stronger) and between groups, and the frame's lines. */
export function gridMarks(
  placement: Placement,
  frame: Frame,
  top: number,
  bottom: number,
): GridMark[] {
  const { range, columnWidth } = frame.options;
  const years: GridMark[] = Array.from({ length: range.to - range.from + 2 }, (_, i) => {
    const x = frame.plotX + i * columnWidth;
    const role = (range.from + i) % strongEvery === 0 ? 'five-years' : 'year';
    return { kind: 'grid', role, x1: x, y1: top, x2: x, y2: bottom };
  });
  const groups: GridMark[] = placement.groups.slice(1).map((group) => ({
    kind: 'grid',
    role: 'group',
    x1: 0,
    y1: top + group.y,
    x2: frame.width,
    y2: top + group.y,
  }));
  const line = (y: number): GridMark => ({
    kind: 'grid',
    role: 'frame',
    x1: 0,
    y1: y,
    x2: frame.width,
    y2: y,
  });
  return [...years, ...groups, line(top), line(bottom - halfLine)];
}

/** None when today lies outside the range. */
export function todayMark(
  year: number,
  frame: Frame,
  { top, bottom, hasAxis }: { top: number; bottom: number; hasAxis: boolean },
): TodayMark[] {
  const { range, columnWidth, lineHeight } = frame.options;
  if (year < range.from || year >= range.to + 1) return [];
  return [
    {
      kind: 'today',
      x: frame.plotX + (year - range.from) * columnWidth,
      y1: top,
      y2: bottom,
      label: hasAxis && top > 0 ? chartWords(frame.lang).today : '',
      labelY: lineHeight * baselines.today,
    },
  ];
}
