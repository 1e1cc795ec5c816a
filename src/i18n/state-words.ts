/** How an evaluation stands, in a word; a page's own script needs no more. */
import type { EvaluationState } from '../model/index.ts';
import type { Lang } from './lang.ts';

const words: Readonly<Record<Lang, Readonly<Record<EvaluationState, string>>>> = {
  ja: { planned: '予定', held: '実施済み', unconfirmed: '実施未確認' },
  en: { planned: 'planned', held: 'held', unconfirmed: 'not confirmed as held' },
};

export function stateWords(lang: Lang): Readonly<Record<EvaluationState, string>> {
  return words[lang];
}
