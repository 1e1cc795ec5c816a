/** The columns of time: their header, the grid below it, and the line that says where today is. */
import { chartWords } from '../i18n/chart-words.ts';
import {
  textWidth,
  type LayoutOptions,
  type Placement,
  type TextMetrics,
} from '../layout/index.ts';
import { eraShort } from '../model/index.ts';
import type { Frame } from './frame.ts';
import type { AxisLabelMark, GridMark, TodayMark } from './marks.ts';

/** A row for the western year, one for its era or its parts, and next to the bars one for today's label. */
const rows = 3;
/** Room under the rows, px. */
const rowsPad = 6;
/** Baselines of the western year, of what stands below it and of today's label, in lines from the top. */
export const baselines = { year: 0.9, era: 1.85, today: 2.95 } as const;

export function axisHeightOf(options: LayoutOptions): number {
  return options.maxLabelLines === 0 ? 0 : rows * options.lineHeight + rowsPad;
}

export function axisMarks(frame: Frame, metrics: TextMetrics): AxisLabelMark[] {
  if (axisHeightOf(frame.options) === 0) return [];
  return frame.options.axis.perYear === 1
    ? yearLabels(frame)
    : [...wholeYearLabels(frame, metrics), ...partLabels(frame, metrics)];
}

/** Both names of a year over its column. */
function yearLabels({ options, plotX }: Frame): AxisLabelMark[] {
  const { axis, lineHeight } = options;
  return Array.from({ length: axis.columns }, (_, column) => {
    const { year } = axis.label(column);
    return {
      kind: 'axis-label',
      id: String(year),
      x: plotX + (column + 0.5) * axis.columnWidth,
      lines: [
        { text: String(year), y: lineHeight * baselines.year, strong: true },
        { text: eraShort(year), y: lineHeight * baselines.era, strong: false },
      ],
    };
  });
}

/** The year over all its columns; one that does not begin in January says that it is a fiscal one. */
function wholeYearLabels({ options, plotX, lang }: Frame, metrics: TextMetrics): AxisLabelMark[] {
  const { axis, lineHeight, fontSize } = options;
  const width = axis.perYear * axis.columnWidth;
  const years = Array.from(
    { length: axis.columns / axis.perYear },
    (_, i) => axis.label(i * axis.perYear).year,
  );
  const { fiscalYear } = chartWords(lang);
  const hasRoom = (text: string): boolean => textWidth(metrics, text, fontSize, 700) < width;
  const isSaid = axis.startMonth !== 1 && years.map(fiscalYear).every(hasRoom);
  return years.map((year, i) => ({
    kind: 'axis-label',
    id: String(year),
    x: plotX + (i + 0.5) * width,
    lines: [
      {
        text: isSaid ? fiscalYear(year) : String(year),
        y: lineHeight * baselines.year,
        strong: true,
      },
    ],
  }));
}

/** As many columns of a year between two that are named, the fewest first. */
const steps = [1, 3, 6] as const;
/** Least room between two names, px. */
const nameGap = 3;

/** The quarters or months, every one of them or the first of several; none where there is no room. */
function partLabels({ options, plotX }: Frame, metrics: TextMetrics): AxisLabelMark[] {
  const { axis, lineHeight, fontSize } = options;
  const labels = Array.from({ length: axis.columns }, (_, column) => axis.label(column));
  const widest = Math.max(
    ...labels.map(({ part }) => textWidth(metrics, part ?? '', fontSize) + nameGap),
  );
  const step = steps.find((count) => count * axis.columnWidth >= widest);
  return labels.flatMap(({ year, part }, column): AxisLabelMark[] =>
    part === null || step === undefined || (column % axis.perYear) % step > 0
      ? []
      : [
          {
            kind: 'axis-label',
            id: `${year}-${part}`,
            x: plotX + (column + 0.5) * axis.columnWidth,
            lines: [{ text: part, y: lineHeight * baselines.era, strong: false }],
          },
        ],
  );
}

/** px of a column below which only the first of three begins with a line. */
const lineRoom = 12;
const linesApart = 3;
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
  const apart = axis.perYear === 1 || axis.columnWidth >= lineRoom ? 1 : linesApart;
  const years = Array.from({ length: axis.columns + 1 }, (_, column) => column)
    .filter((column) => column % apart === 0)
    .map((column): GridMark => {
      const x = frame.plotX + column * axis.columnWidth;
      const role = axis.isMajor(column) ? 'major' : 'minor';
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
      label: hasAxis && top > 0 ? frame.dayWords : '',
      labelY: lineHeight * baselines.today,
    },
  ];
}
