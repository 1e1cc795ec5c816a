/**
 * How evaluations stand is right as it was written until the fiscal year of the build is over. What
 * puts it right after that comes only then.
 */
import { fyOfDay, type Fy } from '../model/index.ts';
import { readingDay } from './japanese-day.ts';

/** `writtenIn`: the fiscal year of the build. */
export async function statesToday(page: HTMLElement, writtenIn: Fy, now: Date): Promise<void> {
  if (fyOfDay(readingDay(now)) <= writtenIn) return;
  const { showStates } = await import('./show-states.ts');
  showStates(page, now);
}
