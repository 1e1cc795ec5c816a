/** Says that the page's address fixes its day, and leads back to today. */
import { fixedDay } from './japanese-day.ts';

/** `place` holds a `time` and a link. */
export function sayFixedDay(place: HTMLElement): void {
  const day = fixedDay();
  const [time, link] = [place.querySelector('time'), place.querySelector('a')];
  if (!day || !time || !link) return;
  const address = new URL(location.href);
  address.searchParams.delete('on');
  time.dateTime = day;
  time.textContent = day;
  link.href = address.href;
  place.hidden = false;
}
