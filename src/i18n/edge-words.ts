/** What the edges of a scrolled chart say of what lies beyond them; a browser loads them. */
import type { Lang } from './lang.ts';

export interface EdgeWords {
  /** How many bars lie wholly beyond the edge. */
  readonly left: (bars: number) => string;
  readonly right: (bars: number) => string;
}

const WORDS: Readonly<Record<Lang, EdgeWords>> = {
  ja: { left: (bars) => `← ${bars}課題`, right: (bars) => `${bars}課題 →` },
  en: {
    left: (bars) => `← ${bars} project${bars === 1 ? '' : 's'}`,
    right: (bars) => `${bars} project${bars === 1 ? '' : 's'} →`,
  },
};

export function edgeWords(lang: Lang): EdgeWords {
  return WORDS[lang];
}
