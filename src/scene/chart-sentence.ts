/** What a chart shows, counted and said in a sentence. */
import { nothingAsked, viewSentence, type Asked } from '../explore/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { SettledOptions } from '../layout/index.ts';
import type { ChartRows } from './rows.ts';

interface Said {
  readonly lang: Lang;
  /** ISO. */
  readonly today: string;
  readonly asked?: Asked | undefined;
}

export function chartSentence(
  { bands }: ChartRows,
  { range, calendar }: Pick<SettledOptions, 'range' | 'calendar'>,
  { asked = nothingAsked, lang, today }: Said,
): string {
  const seen = {
    projects: bands.flatMap((row) => row.asked),
    outside: bands.flatMap((row) => row.outside).length,
    range,
    isFiscal: calendar.startMonth !== 1,
  };
  return viewSentence(seen, asked, lang, today);
}
