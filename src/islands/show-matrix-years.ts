/**
 * The matrix of evaluations was written on the day of the build. On the day of reading, says which
 * years are past, which is this one and which the next.
 */
import { yearOf, standingOf } from '../model/index.ts';
import { readingDay } from './japanese-day.ts';

/** `table` has a `[data-fy]` row a year, and the words for each standing. */
export function showMatrixYears(table: HTMLElement, now: Date): void {
  const thisFy = Math.floor(yearOf(readingDay(now)));
  for (const row of table.querySelectorAll<HTMLElement>('[data-fy]')) {
    const standing = standingOf(Number(row.dataset['fy']), thisFy);
    row.dataset['standing'] = standing;
    const word = row.querySelector('.standing');
    if (word) word.textContent = table.dataset[standing] ?? '';
  }
  beginWithThisYear(table);
}

/** Where the table scrolls in a frame of its own, begins with this year and not with the oldest. */
function beginWithThisYear(table: HTMLElement): void {
  const row = table.querySelector<HTMLElement>('[data-standing="this"]');
  const head = table.querySelector<HTMLElement>('thead');
  const frame = table.parentElement;
  if (row && head && frame) frame.scrollTop = row.offsetTop - head.offsetHeight;
}
