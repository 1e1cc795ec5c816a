/** The words of embedded charts and of the page that makes them, in both languages. */
import type { Lang } from './lang.ts';

export interface EmbedWords {
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  /** Leads from an embedded chart to its page. */
  readonly open: string;
  readonly chart: string;
  readonly language: string;
  readonly theme: string;
  readonly height: string;
  readonly preview: string;
  readonly snippets: string;
  readonly ready: string;
  readonly readyNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly snippet: Readonly<Record<'frame' | 'auto' | 'element' | 'markdown' | 'oembed', string>>;
  readonly snippetNote: Readonly<
    Record<'frame' | 'auto' | 'element' | 'markdown' | 'oembed', string>
  >;
  readonly kind: Readonly<Record<'plan' | 'program' | 'project', string>>;
}

const ja: EmbedWords = {
  title: '図を埋め込む',
  lead: '図を選ぶと、ほかのサイトやスライドに貼るためのコードができます。貼った図は、このサイトの図が改まると新しくなります。',
  description: '年表の図を、ほかのサイトやスライドに埋め込むためのコードを作ります。',
  open: '年表で見る',
  chart: '図',
  language: '言語',
  theme: '配色',
  height: '高さ（px）',
  preview: '見本',
  snippets: '貼り付けるコード',
  ready: 'すぐに使えるコード',
  readyNote:
    '課題の系譜は、課題のページのアドレスの projects を embed/project に替えると埋め込めます。',
  copy: 'コピー',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。コードを選んでコピーしてください。',
  snippet: {
    frame: 'iframe',
    auto: 'iframe（高さを中身に合わせる）',
    element: '専用の要素',
    markdown: 'Markdown の画像',
    oembed: 'oEmbed',
  },
  snippetNote: {
    frame: 'どこでも使えます。',
    auto: '中の高さが変わると、枠の高さも変わります。',
    element: '枠を使わず、図を文書の中に置きます。',
    markdown: '図を画像として貼ります。',
    oembed: 'アドレスを貼るだけで埋め込める道具のための情報です。',
  },
  kind: { plan: 'プラン', program: 'プログラム', project: '課題の系譜' },
};

const en: EmbedWords = {
  title: 'Embed a chart',
  lead: 'Choose a chart to get the code that puts it on another site or slide. What is embedded changes when the chart here does.',
  description: 'Makes the code that embeds a chart of Nenpyo on another site or slide.',
  open: 'See it in Nenpyo',
  chart: 'Chart',
  language: 'Language',
  theme: 'Colours',
  height: 'Height (px)',
  preview: 'Preview',
  snippets: 'Code to paste',
  ready: 'Ready to paste',
  readyNote:
    'To embed a project’s lineage, replace projects by embed/project in the address of its page.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Could not copy. Select the code and copy it.',
  snippet: {
    frame: 'iframe',
    auto: 'iframe as high as its content',
    element: 'Custom element',
    markdown: 'Markdown image',
    oembed: 'oEmbed',
  },
  snippetNote: {
    frame: 'Works everywhere.',
    auto: 'The frame follows the height of what is inside.',
    element: 'Puts the chart into the document, without a frame.',
    markdown: 'Shows the chart as a picture.',
    oembed: 'For tools that embed from an address alone.',
  },
  kind: { plan: 'Plan', program: 'Program', project: 'Lineage of a project' },
};

const WORDS: Readonly<Record<Lang, EmbedWords>> = { ja, en };

export function embedWords(lang: Lang): EmbedWords {
  return WORDS[lang];
}
