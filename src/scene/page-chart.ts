/**
 * How a chart is composed for a page: the years its projects need, in columns as wide as the page has
 * room for. Programs of a plan are named by the page itself, beside their bands.
 */
import {
  defaults,
  leastColumn,
  settle,
  type FyRange,
  type LayoutOptions,
} from '../layout/index.ts';
import { fyOfDay } from '../model/index.ts';
import { chartSentence } from './chart-sentence.ts';
import type { ComposeOptions } from './compose.ts';
import { rowsOf } from './rows.ts';
import type { Subject } from './subject.ts';

/** Years an axis has at least. */
const leastShown = 6;
/** px of a year, where the room would give it less or more. */
const columns = { least: leastColumn(defaults), most: 176 } as const;
/** Room for the years on a laptop, px: what a chart is drawn for until its page is measured. */
const usualRoom = { named: 1040, other: 968 } as const;
/** How much larger than drawn a page shows a chart to fill its room. */
const mostStretch = 1.35;
/** px of a program's place beside its band, within its padding (`cockpit.css`). */
const namesWidth = 152;

interface Needed extends Pick<ComposeOptions, 'lang' | 'density' | 'today' | 'only'> {
  /** The most years that may be shown. */
  readonly widest: FyRange;
}

/** The years a subject's projects and evaluations fall in, and the day's, within the widest axis. */
export function yearsShown(
  subject: Subject,
  { lang, density, today, only, widest }: Needed,
): FyRange {
  const { axis } = settle({ range: widest });
  const everything = { axis, hasMarks: true, hasArrows: true, only };
  const drawn = rowsOf(subject, lang, density, everything).bands.flatMap(({ asked, projects }) =>
    // A guest says its years in words.
    projects.filter((project) => asked.includes(project)),
  );
  const years = drawn
    .flatMap(({ start, end, evaluations }) => [start.fy, end.fy, ...evaluations.map((e) => e.fy)])
    .filter((fy) => typeof fy === 'number');
  const known = [...years, fyOfDay(today)];
  const from = Math.max(widest.from, Math.min(widest.to, ...known));
  const to = Math.min(widest.to, Math.max(from, ...known));
  const last = Math.min(widest.to, Math.max(to, from + leastShown - 1));
  return { from: Math.max(widest.from, Math.min(from, last - leastShown + 1)), to: last };
}

/** What a page's chart says of itself, as its scene does, without its being drawn. */
export function shownSentence(subject: Subject, needed: Needed): string {
  const { lang, density, only } = needed;
  const settled = settle({ range: yearsShown(subject, needed) });
  const shown = { axis: settled.axis, hasMarks: true, hasArrows: true, only };
  return chartSentence(rowsOf(subject, lang, density, shown), settled, needed);
}

export interface PageRoom {
  /** Whether the page names programs beside their bands. */
  readonly isNamedByPage: boolean;
  readonly range: FyRange;
  /** px the years have; `null` until it is known. */
  readonly width: number | null;
  /** How much wider than the room the years are drawn. */
  readonly zoom: number;
}

/** The layout of a chart for a page. */
export function pageLayout({
  isNamedByPage,
  range,
  width,
  zoom,
}: PageRoom): Partial<LayoutOptions> {
  const usual = isNamedByPage ? usualRoom.named : usualRoom.other;
  const room = width === null ? usual : Math.max(Math.min(width, usual), width / mostStretch);
  const shared = room / (range.to - range.from + 1);
  const column = Math.max(columns.least, Math.min(columns.most, shared)) * zoom;
  return {
    range,
    columnWidth: Math.min(columns.most, Math.floor(column)),
    ...(isNamedByPage ? { namesWidth, outcomesWidth: 0 } : {}),
  };
}
