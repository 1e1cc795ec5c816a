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
  const { axis, lineHeight } = frame.options;
  if (axisHeightOf(frame.options) === 0) return [];
  return Array.from({ length: axis.columns }, (_, column) => {
    const { year } = axis.label(column);
    return {
      kind: 'axis-label',
      id: String(year),
      x: frame.plotX + (column + 0.5) * axis.columnWidth,
      lines: [
        { text: String(year), y: lineHeight * baselines.year, strong: true },
        { text: eraShort(year), y: lineHeight * baselines.era, strong: false },
      ],
    };
  });
}

/** Half the width of the frame's line, px: the lower one lies inside the band. */
const halfLine = 0.5;

/** Lines between columns (some stronger) and between groups, and the frame's lines. */
export function gridMarks(
  placement: Placement,
  frame: Frame,
  top: number,
  bottom: number,
): GridMark[] {
  const { axis } = frame.options;
  const years: GridMark[] = Array.from({ length: axis.columns + 1 }, (_, column) => {
    const x = frame.plotX + column * axis.columnWidth;
    const role = axis.isMajor(column) ? 'five-years' : 'year';
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

/** None when today, an ISO day, lies outside the axis. */
export function todayMark(
  today: string,
  frame: Frame,
  { top, bottom, hasAxis }: { top: number; bottom: number; hasAxis: boolean },
): TodayMark[] {
  const { axis, lineHeight } = frame.options;
  if (!axis.shows({ first: today, last: today })) return [];
  return [
    {
      kind: 'today',
      x: frame.plotX + axis.x(today),
      y1: top,
      y2: bottom,
      label: hasAxis && top > 0 ? chartWords(frame.lang).today : '',
      labelY: lineHeight * baselines.today,
    },
  ];
}
