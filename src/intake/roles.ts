/**
 * What a column is for, told by its heading as people write it, in Japanese or English. A table of
 * facts: one line a role, its words in the order people use them most.
 */

export type Role =
  | 'name'
  | 'name-en'
  | 'number'
  | 'start'
  | 'end'
  | 'period'
  | 'length'
  | 'group'
  | 'predecessor'
  | 'successor'
  | 'ex-ante'
  | 'interim'
  | 'ex-post'
  | 'milestone'
  | 'short'
  | 'funder'
  | 'summary'
  | 'note'
  | 'url';

const thing =
  '(?:研究開発課題|研究課題|課題|事業|研究|プロジェクト|タスク|作業|施策|取り?組み?|工程|製品|案件|計画|テーマ|項目|活動|イベント|業務)';
const when = '(?:年度|年月日?|年|月日?|日付?|時期|期|予定日?|予定年度|実績日?|日時)';
const kind =
  '(?:分野|区分|分類|カテゴリー?|グループ|プログラム|部門|部局|部署|部|課|領域|フェーズ|種別|系統|柱|大分類|中分類|小分類|大項目|中項目|ライン|チーム)';

const words: Readonly<Record<Role, readonly string[]>> = {
  'name-en': ['英語名称?', '英文名称?', '英名', 'english(?:name|title)?', 'name_?en', 'title_?en'],
  name: [
    '名称?',
    '名前',
    '件名',
    '題名',
    '題目',
    'タイトル',
    '内訳',
    `${thing}(?:名称?)?`,
    'name_?ja',
    '(?:project|task|activity|item|product|grant|programme|release|work|event)?(?:name|title|label)',
    'project',
    'task',
    'activity',
    'item',
    'product',
    'release',
    'version',
    'feature',
    'deliverable',
    'workpackage',
    'grant',
    'award',
    'event',
    'what',
    'cycle',
  ],
  number: [
    'no\\.?',
    '#',
    '番号',
    '通し番号',
    '連番',
    '項番',
    '行番号?',
    `${thing}(?:番号|コード)`,
    '整理番号',
    'コード',
    'id',
    'key',
    'code',
    'num(?:ber)?',
    'wbs',
    '(?:project|task|item|grant|award|issue)(?:id|no\\.?|number|code|key)',
  ],
  start: [
    `(?:開始|着手|着工|始期|発足|起点|採択|公開|リリース|発売)${when}?`,
    '始',
    '自',
    'から',
    `${thing}開始${when}?`,
    '(?:planned|actual|project|task)?(?:start|begin|beginning|launch|release|from)(?:s|ed|ing)?(?:date|day|year|fy|month|quarter|on|at)?',
    'since',
    'released',
    'launched',
    'commencement(?:date)?',
    '(?:board)?(?:approval|award)(?:date|year)?',
    'start_?fy',
  ],
  end: [
    `(?:終了|完了|終期|満了|完成|終点|終り|終わり|廃止|サポート終了)${when}?`,
    '終',
    '至',
    'まで',
    '年度まで',
    '期限',
    '締切日?',
    '納期',
    `${thing}終了${when}?`,
    '(?:planned|actual|project|task)?(?:end|finish|completion|complete|expiry|close|closing|until|to|through|due|deadline)(?:s|ed|ing)?(?:date|day|year|fy|month|quarter|on|at)?',
    'eol',
    'endoflife',
    'endofsupport',
    'supportedto',
    'supporteduntil',
    'expires',
    'end_?fy',
  ],
  period: [
    `(?:実施|事業|研究|研究開発|${thing})?(?:期間|時期)`,
    '(?:実施|事業|研究)?年度',
    '工期',
    '会期',
    'スケジュール',
    '日程',
    '(?:project)?period',
    'years?',
    'dates?',
    'term',
    'timeline',
    'schedule',
    'timeframe',
    'when',
  ],
  length: [
    '(?:所要)?(?:日数|週数|月数|年数)',
    '所要(?:期間|時間)',
    '長さ',
    '(?:planned)?duration',
    'length',
    'days',
    'weeks',
    'months',
  ],
  group: [
    `${thing}?${kind}名?`,
    '(?:main|sub|issue|task|project)?(?:group|category|programme|program|theme|area|phase|section|stream|workstream|track|division|department|team|field|sector|type|portfolio|pillar|cluster)(?:name)?',
  ],
  predecessor: [
    `(?:前身|先行|前)(?:の)?${thing}?名?`,
    '前工程',
    '前提',
    '依存',
    '依存関係',
    '依存先',
    '継承元',
    'after',
    'predecessors?',
    'depends?(?:on)?',
    'dependenc(?:y|ies)',
    'follows',
    'previous',
    'successorof',
    'supersedes',
    'replaces',
    'blockedby',
  ],
  successor: [
    `(?:後継|後続)(?:の)?${thing}?名?`,
    '後工程',
    'successors?',
    'followedby',
    'next',
    'blocks',
    'supersededby',
    'replacedby',
  ],
  'ex-ante': ['事前評価', '前評価', `事前評価${when}`, 'ex-?ante(?:evaluation|review)?'],
  interim: [
    '中間評価',
    '中評価',
    `中間評価${when}`,
    '(?:interim|mid-?term)(?:evaluation|review|assessment)?',
  ],
  'ex-post': [
    '事後評価',
    '後評価',
    '最終評価',
    `事後評価${when}`,
    '(?:ex-?post|final)(?:evaluation|review|assessment)?',
  ],
  milestone: ['マイルストーン', '節目', '中間目標', 'milestones?', 'gates?', 'checkpoints?'],
  short: ['略称', '略号', '通称', 'short(?:name|title)?', 'abbreviation', 'acronym'],
  funder: [
    '所管',
    '所管(?:省庁|課|部局)',
    '担当(?:省庁|府省)',
    '府省庁?',
    '省庁',
    '資金配分機関',
    '配分機関',
    'funder',
    'funding(?:agency|body|organi[sz]ation)',
    'sponsor',
    'agency',
    'ministry',
  ],
  summary: [
    '概要',
    '内容',
    '説明',
    `${thing}の?(?:概要|内容)`,
    '目的',
    'summary',
    'description',
    'abstract',
    'details?',
    'purpose',
    'objectives?',
  ],
  note: ['備考', '注', '注記', '特記事項', '摘要', 'notes?', 'remarks?', 'comments?'],
  url: [
    'url',
    'リンク',
    'ウェブ(?:サイト|ページ)?',
    'web(?:site|page)?',
    'links?',
    'homepage',
    'hp',
  ],
};

const patterns = Object.entries(words).map(
  // The keys of an object literal are known to its type, not to Object.entries.
  ([role, all]) => [role as Role, new RegExp(`^(?:${all.join('|')})$`, 'u')] as const,
);

/** Full-width forms, case, blanks and marks of emphasis do not tell headings apart. */
function folded(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*※:：_-]+/gu, '');
}

function matched(heading: string): Role | null {
  if (!heading) return null;
  return patterns.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** Longer headings are sentences. */
const longestHeading = 60;

/** The role a heading names as it stands, or but for a unit in brackets. */
export function wholeRole(heading: string): Role | null {
  const whole = folded(heading);
  if (!whole || whole.length > longestHeading) return null;
  return matched(whole) ?? matched(whole.replace(/[（(［[].*?[）)\]］]/gu, ''));
}

/** The role of a heading, also of one that says it twice: `事業名 / Project`. */
export function roleOf(heading: string): Role | null {
  if (heading.length > longestHeading) return null;
  const parts = heading.split(/[/／・\n|｜()（）]/u).map(folded);
  return wholeRole(heading) ?? parts.map(matched).find((role) => role !== null) ?? null;
}

/** Whether a heading speaks of fiscal years, so that bare years below it are such. */
export function saysFiscal(heading: string): boolean {
  return /年度|fiscal|\bFY\b/iu.test(heading.normalize('NFKC'));
}
