/** Fiscal years and days in words, in both calendars. */
import type { Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import { eraOfDay, eraShort } from '../model/index.ts';
import type { Fy } from '../model/atlas.ts';

/** `2024年度（R6）`, `FY2024 (R6)`. */
export function fyText(fy: Fy, lang: Lang): string {
  return wordsIn(lang).year.fy(fy, eraShort(fy));
}

/** `令和7年8月6日（2025年）`, `6 August 2025 (R7)`. */
export function dayText(iso: string, lang: Lang): string {
  return wordsIn(lang).year.day(iso, eraOfDay(iso));
}
