/** How far Japan is ahead of UTC, in every season, ms. */
const ahead = 9 * 3_600_000;

/**
 * The calendar day it is in Japan, `YYYY-MM-DD`, wherever the reader is. Asked for a time zone, a
 * browser first reads all it knows of them, for 10 ms before anything is painted.
 */
export function japaneseDay(now: Date): string {
  return new Date(now.getTime() + ahead).toISOString().slice(0, 10);
}

/** The ISO day that the page's address fixes, `?on=2026-04-01`, or `null`. */
export function fixedDay(): string | null {
  const day = new URLSearchParams(location.search).get('on');
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
    ? day
    : null;
}

/** The day a page is read for: the one its address fixes, or else today. */
export function readingDay(now: Date): string {
  return fixedDay() ?? japaneseDay(now);
}
