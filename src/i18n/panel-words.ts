/** The words of the panel that shows a project beside its chart, in both languages. */
import type { Lang } from './lang.ts';

export interface PanelWords {
  readonly label: string;
  readonly page: string;
  /** Copies the address that opens the page with the project beside its chart. */
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly close: string;
  readonly unknown: (id: string) => string;
  readonly failed: string;
}

const ja: PanelWords = {
  label: '選んだ課題',
  page: 'この課題のページへ',
  copy: 'リンクをコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした',
  close: '閉じる',
  unknown: (id) => `アドレスにある「${id}」という課題はありません。`,
  failed: '課題を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。',
};

const en: PanelWords = {
  label: 'Selected project',
  page: 'Go to its page',
  copy: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Could not be copied',
  close: 'Close',
  unknown: (id) => `There is no project “${id}”, which the address names.`,
  failed: 'The project could not be loaded. Check your connection and try again.',
};

const WORDS: Readonly<Record<Lang, PanelWords>> = { ja, en };

export function panelWords(lang: Lang): PanelWords {
  return WORDS[lang];
}
