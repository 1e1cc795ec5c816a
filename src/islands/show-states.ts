/**
 * How evaluations stand was written on the day of the build. On the day of reading, those planned for
 * a fiscal year that has passed since are not confirmed as held: in tables, on charts, and in what is
 * said of them to someone who cannot see it.
 */
import { stateWords } from '../i18n/state-words.ts';
import { fyOfDay, type Fy } from '../model/index.ts';
import { readingDay } from './japanese-day.ts';

const words = stateWords(document.documentElement.lang === 'en' ? 'en' : 'ja');

/** A year, what may follow it in the name of a fiscal year, a comma, and the state. */
const yearAndState = new RegExp(`(\\d{4})(年度（[^）]*）・|, )${words.planned}`, 'g');

function restated(sentence: string, thisFy: Fy): string {
  return sentence.replaceAll(yearAndState, (whole, fy: string, between: string) =>
    Number(fy) < thisFy ? `${fy}${between}${words.unconfirmed}` : whole,
  );
}

/** A chart's mark ends its id with its year; the classes are those of the drawing (`page-classes.ts`). */
function isPast(mark: SVGElement, thisFy: Fy): boolean {
  return Number(mark.dataset['id']?.split(':').at(-1)) < thisFy;
}

/** The legend explains the states its chart has now. */
function explain(chart: HTMLElement): void {
  const marks = [...chart.querySelectorAll('[data-kind="evaluation"].fg')];
  const isPlanned = (mark: Element): boolean => !mark.classList.contains('du');
  for (const [state, isUsed] of [
    ['planned', marks.some(isPlanned)],
    ['unconfirmed', !marks.every(isPlanned)],
  ] as const) {
    const entry = chart.querySelector<HTMLElement>(`.legend [data-entry="${state}"]`);
    if (entry) entry.hidden = !isUsed;
  }
}

/** Puts every state below `root` right. A table's marks and words bear the year they are planned for. */
export function showStates(root: HTMLElement, now: Date): void {
  const thisFy = fyOfDay(readingDay(now));
  for (const element of root.querySelectorAll<HTMLElement>('[data-due]')) {
    if (Number(element.dataset['due']) >= thisFy) continue;
    if (element.classList.contains('mark')) element.classList.replace('planned', 'unconfirmed');
    else element.textContent = words.unconfirmed;
  }
  for (const mark of root.querySelectorAll<SVGElement>('[data-kind="evaluation"].fg'))
    if (isPast(mark, thisFy)) mark.classList.add('wu', 'du');
  for (const chart of root.querySelectorAll<HTMLElement>('.chart')) explain(chart);
  for (const spoken of root.querySelectorAll('.chart [aria-label]')) {
    const sentence = spoken.getAttribute('aria-label') ?? '';
    const said = restated(sentence, thisFy);
    if (said !== sentence) spoken.setAttribute('aria-label', said);
  }
}
