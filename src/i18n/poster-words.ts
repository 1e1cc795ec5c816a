/** The words of the page that lists posters and handouts, in both languages. */
import type { Lang } from './lang.ts';

export type PrintedKind = 'poster' | 'handout' | 'leaves';

export interface PosterWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly atlas: string;
  readonly kind: Readonly<Record<PrintedKind, string>>;
  /** What a kind holds. */
  readonly holds: Readonly<Record<PrintedKind | 'atlas', string>>;
  /** What a picture shows, for those who do not see it. */
  readonly picture: (kind: string, name: string) => string;
  /** Sides in mm. */
  readonly size: (width: number, height: number) => string;
  /** Before a poster's files on smaller sheets, and what such a file is. */
  readonly tiles: string;
  readonly tilesOf: (sheet: string) => string;
  /** A link's name beyond its sheet: the plan and the kind. */
  readonly of: (name: string, kind: string) => string;
  /** Leads here from a plan's page. */
  readonly link: string;
  readonly linkNote: string;
  readonly how: string;
  /** How to print: a heading, and what to do. */
  readonly ways: readonly (readonly [string, string])[];
}

const ja: PosterWords = {
  title: 'ポスター・配布資料',
  description: '研究開発プランの年表を、印刷用のPDFで配布しています。',
  lead: 'サイトと同じ年表を、紙の大きさに合わせて組んだPDFです。文字は検索・選択でき、書体は埋め込まれています。',
  atlas: '全体図',
  kind: { poster: 'ポスター', handout: '配布資料', leaves: '一枚もの' },
  holds: {
    atlas: 'すべてのプランの課題・評価・前後関係と、指標、重点的取組を一枚に並べた図です。',
    poster: '指標・重点的取組・評価を含むプランの年表です。',
    handout: '表紙、プログラムごとの年表、図の読み方、出典一覧の冊子です。',
    leaves: 'プログラムごとに一枚。必要なページだけを印刷できます。',
  },
  picture: (kind, name) => `${name}の${kind}の1ページ目`,
  size: (width, height) => `${width} × ${height} mm`,
  tiles: '分割',
  tilesOf: (sheet) => `${sheet}ポスターの分割印刷用`,
  of: (name, kind) => `${name} ${kind}`,
  link: '印刷用PDF',
  linkNote: 'ポスターと配布資料',
  how: '印刷のしかた',
  ways: [
    [
      '大判プリンター',
      'PDFと同じ大きさの用紙を選び、「実際のサイズ」（100%）で印刷します。一回り小さい用紙に縮小しても、A0→A1、A1→A2であれば読める大きさです。',
    ],
    [
      '印刷所に頼む',
      'npm run posters -- --bleed で、3 mm の塗り足しとトンボの付いたPDFができます。',
    ],
    [
      'オフィスのプリンター',
      'A3・A4の配布資料を印刷するか、「分割」のPDFを印刷して貼り合わせ、ポスターにします。貼り合わせ方は1枚目に示します。',
    ],
    [
      '白黒印刷',
      '年度の根拠は線の太さと端の形、評価の種類は記号の形と文字で区別しているため、白黒でもそのまま読めます。',
    ],
  ],
};

const en: PosterWords = {
  title: 'Posters and handouts',
  description: 'The charts of the R&D plans as PDF files, ready to print.',
  lead: 'The charts of this site, set for paper. Text can be searched and selected, and fonts are embedded.',
  atlas: 'All plans',
  kind: { poster: 'Poster', handout: 'Handout', leaves: 'Loose pages' },
  holds: {
    atlas:
      'Every project, evaluation, relation, indicator and initiative of all plans on one sheet.',
    poster: 'The plan’s charts with indicators, priority initiatives and evaluations.',
    handout: 'A booklet: cover, a chart for each program, how to read it, and all sources.',
    leaves: 'One page for each program: print only the ones you need.',
  },
  picture: (kind, name) => `First page: ${kind.toLowerCase()}, ${name}`,
  size: (width, height) => `${width} × ${height} mm`,
  tiles: 'Tiles',
  tilesOf: (sheet) => `${sheet} poster in tiles`,
  of: (name, kind) => `${name}: ${kind}`,
  link: 'PDF to print',
  linkNote: 'Posters and handouts',
  how: 'How to print',
  ways: [
    [
      'On a large-format printer',
      'Choose paper of the same size as the PDF and print at actual size (100 %). One size smaller, A0 to A1 or A1 to A2, is still large enough to read.',
    ],
    ['At a print shop', 'npm run posters -- --bleed makes PDFs with 3 mm of bleed and crop marks.'],
    [
      'On an office printer',
      'Print the handout on A3 or A4, or print a poster in tiles and join the sheets. The first one shows how they go together.',
    ],
    [
      'In black and white',
      'How sure a year is shows in the weight of a line and the shape of an edge, the kind of an evaluation in its shape and letter. Nothing is told by colour alone.',
    ],
  ],
};

const words: Readonly<Record<Lang, PosterWords>> = { ja, en };

export function posterWords(lang: Lang): PosterWords {
  return words[lang];
}
