/**
 * What stands beside the years: groups and their outcomes, the plans' names; and below them how much
 * they leave out.
 */
import { chartWords } from '../i18n/chart-words.ts';
import { pick } from '../i18n/lang.ts';
import {
  breakKindly,
  type LayoutOptions,
  type Placement,
  type TextMetrics,
} from '../layout/index.ts';
import type { Plan } from '../model/index.ts';
import { baselines } from './axis.ts';
import { baseline, type Frame } from './frame.ts';
import type { GroupMark } from './marks.ts';

/** Room at either side of a column's texts, px. */
const columnPad = 8;
/** Lines a plan's name may take in the years' header. */
const headingLines = 3;

export function groupMarks(placement: Placement, frame: Frame, top: number): GroupMark[] {
  const { fontSize, lineHeight, namesWidth, outcomesWidth } = frame.options;
  const column = (
    which: 'name' | 'outcome',
    x: number,
    width: number,
  ): ((group: Placement['groups'][number]) => GroupMark[]) => {
    return (group) => {
      const text = group[which];
      if (!text) return [];
      const y = top + group.y + fontSize / 2;
      return [
        {
          kind: 'group',
          id: group.id,
          column: which,
          isHeading: false,
          x,
          y,
          width,
          height: text.lines.length * lineHeight,
          lines: text.lines.map((line, i) => ({
            text: line,
            x,
            y: y + i * lineHeight + lineHeight * baseline,
          })),
        },
      ];
    };
  };
  const names = column('name', 0, namesWidth - 2 * columnPad);
  const outcomes = column('outcome', frame.outcomesX + columnPad, outcomesWidth - 2 * columnPad);
  return placement.groups.flatMap((group) => [...names(group), ...outcomes(group)]);
}

/** px below the years that the count of what lies outside them takes; 0 where nothing does. */
export function outsideHeight(
  outside: number,
  { maxLabelLines, lineHeight, gutter }: LayoutOptions,
): number {
  return outside > 0 && maxLabelLines > 0 ? lineHeight + gutter : 0;
}

/** How many projects lie outside the years: below their frame, for it has no place in time. */
export function outsideMarks(outside: number, frame: Frame, top: number): GroupMark[] {
  const { options, lang, plotX, plotWidth } = frame;
  const height = outsideHeight(outside, options);
  if (height === 0) return [];
  const y = top + options.gutter / 2;
  const text = chartWords(lang).outside(outside);
  return [
    {
      kind: 'group',
      id: 'outside',
      column: 'outcome',
      isHeading: false,
      x: plotX,
      y,
      width: plotWidth,
      height: options.lineHeight,
      lines: [{ text, x: plotX, y: y + options.lineHeight * baseline }],
    },
  ];
}

/** The plan's name beside the years that begin its bands. */
export function planHeading(plan: Plan, frame: Frame, metrics: TextMetrics): GroupMark[] {
  const { fontSize, lineHeight, namesWidth } = frame.options;
  const { lang } = frame;
  const width = namesWidth - 2 * columnPad;
  const text = breakKindly(metrics, pick(plan.short, lang), {
    width,
    size: fontSize,
    weight: 700,
    maxLines: headingLines,
  });
  if (!text) return [];
  return [
    {
      kind: 'group',
      id: plan.id,
      column: 'name',
      x: 0,
      y: 0,
      width,
      height: text.lines.length * lineHeight,
      isHeading: true,
      lines: text.lines.map((line, i) => ({
        text: line,
        x: 0,
        y: (i + baselines.year) * lineHeight,
      })),
    },
  ];
}
