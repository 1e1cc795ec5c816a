/** What is said of files while they are made and when they are, in both languages. */
import type { Lang } from './lang.ts';

export interface FileWords {
  /** Where a file's details will stand. */
  readonly waiting: string;
  /** And why, where that is known. */
  readonly failed: (why: string) => string;
  /** `pages` of what is printed, and bytes. */
  readonly details: (pages: number | null, bytes: number) => string;
  /** Slides of a deck, and bytes. */
  readonly deck: (slides: number | null, bytes: number) => string;
  /** On a page, while some of its files are being made. */
  readonly progress: (ready: number, all: number) => string;
  /** In the terminal. */
  readonly made: (ready: number, all: number) => string;
  readonly allMade: (all: number, seconds: number) => string;
  readonly cannotMake: (path: string, why: string) => string;
  readonly pagesMade: (seconds: number) => string;
  readonly noHost: string;
}

/** `133 kB`; a thousand bytes each. */
function bytesText(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

const ja: FileWords = {
  waiting: '作成中',
  failed: (why) => ['作成できませんでした', ...(why ? [why] : [])].join('：'),
  details: (pages, bytes) => [...(pages ? [`${pages}ページ`] : []), bytesText(bytes)].join('・'),
  deck: (slides, bytes) => [...(slides ? [`${slides}枚`] : []), bytesText(bytes)].join('・'),
  progress: (ready, all) =>
    `ファイルを作成しています（${ready}／${all}）。作成中のものも、選べばできしだい開きます。`,
  made: (ready, all) => `ファイルを作成中 ${ready}／${all}`,
  allMade: (all, seconds) => `ファイル ${all} 件ができました（${seconds} 秒）`,
  cannotMake: (path, why) => `${path} は作成できませんでした：${why}`,
  pagesMade: (seconds) => `ページができました（${seconds} 秒）`,
  noHost: 'SITE_URL がないため、公開先のアドレスはどこにも書き込みません。',
};

const en: FileWords = {
  waiting: 'being made',
  failed: (why) => ['could not be made', ...(why ? [why] : [])].join(': '),
  details: (pages, bytes) =>
    [...(pages ? [`${pages} ${pages === 1 ? 'page' : 'pages'}`] : []), bytesText(bytes)].join(', '),
  deck: (slides, bytes) =>
    [...(slides ? [`${slides} ${slides === 1 ? 'slide' : 'slides'}`] : []), bytesText(bytes)].join(
      ', ',
    ),
  progress: (ready, all) =>
    `Files are being made (${ready} of ${all}). Choose one that is not ready and it opens as soon as it is.`,
  made: (ready, all) => `Making files: ${ready} of ${all}`,
  allMade: (all, seconds) => `${all} files are ready (${seconds} s)`,
  cannotMake: (path, why) => `${path} could not be made: ${why}`,
  pagesMade: (seconds) => `The pages are ready (${seconds} s)`,
  noHost: 'Without SITE_URL, nothing that is built names the address it will be published at.',
};

const words: Readonly<Record<Lang, FileWords>> = { ja, en };

export function fileWords(lang: Lang): FileWords {
  return words[lang];
}
