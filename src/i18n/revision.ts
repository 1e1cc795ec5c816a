/** Which revision of a plan is shown: the day it was last revised, or decided. */
import type { Lang } from './lang.ts';
import { wordsIn } from './words.ts';
import type { Plan } from '../model/index.ts';
import { dayText } from './dates.ts';

/** `null` where the tables give no day. */
export function revisionText({ decidedOn, revisedOn }: Plan, lang: Lang): string | null {
  const { plan: words } = wordsIn(lang);
  const last = revisedOn.at(-1);
  if (last) return words.revisedOn(dayText(last, lang));
  return decidedOn && words.decidedOn(dayText(decidedOn, lang));
}
