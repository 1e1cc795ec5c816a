/**
 * The lists of evaluations were written on the day of the build, with one fiscal year in
 * reserve. On the day of reading, shows those of this year and the next.
 */
import { yearOf } from '../model/index.ts';
import { readingDay } from './japanese-day.ts';

/** `section` holds a `[data-fy]` list a year and the words for this and next year. */
export function showDueYears(section: HTMLElement, now: Date): void {
  const thisFy = Math.floor(yearOf(readingDay(now)));
  const words = [section.dataset['this'], section.dataset['next']];
  const lists = [...section.querySelectorAll<HTMLElement>('[data-fy]')];
  const aheadOf = (list: HTMLElement): number => Number(list.dataset['fy']) - thisFy;
  // A page left unbuilt for years keeps its lists, without claiming that any is this year's.
  const isCovered = lists.some((list) => aheadOf(list) === 0);
  for (const list of lists) {
    const word = words[aheadOf(list)];
    if (isCovered) list.hidden = word === undefined;
    const when = list.querySelector('.when');
    if (when) when.textContent = word ?? '';
  }
}
