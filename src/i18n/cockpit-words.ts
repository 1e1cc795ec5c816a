/** The words around a page's chart: its tools and its programs. */
import type { Lang } from './lang.ts';

export interface CockpitWords {
  /** Names the links that lead further down the page. */
  readonly below: string;
  readonly facts: string;
  readonly tables: string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  readonly projects: (count: number) => string;
  /** Opens a program's aim, indicators and outcomes; what is seen begins what is said. */
  readonly about: string;
  readonly aboutOf: (program: string) => string;
  readonly programPage: string;
  readonly initiatives: string;
  readonly programs: string;
  readonly previous: string;
  readonly next: string;
  readonly backTo: (plan: string) => string;
  readonly description: (program: string, plan: string, projects: number) => string;
}

const ja: CockpitWords = {
  below: 'このページの続き',
  facts: 'プランの概要・上位施策',
  tables: '表で見る',
  foldAll: 'すべて畳む',
  unfoldAll: 'すべて開く',
  projects: (count) => `${count}課題`,
  about: '概要',
  aboutOf: (program) => `：${program}のねらい・指標・成果`,
  programPage: 'このプログラムのページ',
  initiatives: '重点的に推進すべき取組と成果',
  programs: '同じプランのプログラム',
  previous: '前のプログラム',
  next: '次のプログラム',
  backTo: (plan) => `${plan}の年表へ`,
  description: (program, plan, projects) =>
    `${plan}のプログラム「${program}」のねらいと指標、${projects}課題の期間、評価、前身と後継を年表と表で示します。`,
};

const en: CockpitWords = {
  below: 'Further down this page',
  facts: 'The plan and its upper policies',
  tables: 'As tables',
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  projects: (count) => (count === 1 ? '1 project' : `${count} projects`),
  about: 'About',
  aboutOf: (program) => ` ${program}: aim, indicators, outcomes`,
  programPage: 'Page of this program',
  initiatives: 'Initiatives and their outcomes',
  programs: 'Programs of the same plan',
  previous: 'Previous program',
  next: 'Next program',
  backTo: (plan) => `Back to ${plan}`,
  description: (program, plan, projects) =>
    `Aim and indicators of the program “${program}” of the plan ${plan}, and the periods, evaluations, predecessors and successors of its ${projects === 1 ? 'project' : `${projects} projects`}, as a chart and a table.`,
};

const WORDS: Readonly<Record<Lang, CockpitWords>> = { ja, en };

export function cockpitWords(lang: Lang): CockpitWords {
  return WORDS[lang];
}
