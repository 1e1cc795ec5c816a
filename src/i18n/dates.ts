/** Fiscal years and days in words, in both calendars. */
import type { Lang } from './lang.ts';
import { wordsIn } from './words.ts';
import { eraOfDay, eraShort, type Fy } from '../model/index.ts';

/** `2024年度（R6）`, `FY2024 (R6)`. */
export function fyText(fy: Fy, lang: Lang): string {
  return wordsIn(lang).year.fy(fy, eraShort(fy));
}

/** A day of publication, or only its month or year where no more is known: `2025-08`, `2025`. */
export function publishedText(published: string, lang: Lang): string {
  const [year = '', month, day] = published.split('-');
  if (day) return dayText(published, lang);
  const words = wordsIn(lang).year;
  return month ? words.month(year, Number(month)) : words.calendarYear(year);
}

/** `令和7年8月6日（2025年）`, `6 August 2025 (R7)`. */
export function dayText(iso: string, lang: Lang): string {
  return wordsIn(lang).year.day(iso, eraOfDay(iso));
}
