/**
 * The tables and their columns: the product's interface, edited by people in spreadsheets.
 * `data/README.md` says the same in words. Columns may stand in any order and others may be added.
 */
import type { GenericSchema, InferOutput } from 'valibot';
import {
  amount,
  choice,
  citations,
  day,
  days,
  fy,
  fyOrOpen,
  integer,
  numbering,
  published,
  slug,
  slugs,
  text,
  texts,
  url,
  yes,
} from './columns.ts';

export type TableName =
  | 'site'
  | 'plans'
  | 'programs'
  | 'initiatives'
  | 'projects'
  | 'evaluations'
  | 'relations'
  | 'indicators'
  | 'budgets'
  | 'participants'
  | 'policies'
  | 'plan_policies'
  | 'sources'
  | 'contradictions'
  | 'organizations';

/** A source that a cell names, and the place in it. */
export interface Cited {
  readonly id: string;
  readonly where: string | null;
}

/** What a cell can come to. */
export type CellValue = string | number | boolean | readonly string[] | readonly Cited[];

export interface Column<
  Schema extends GenericSchema<string, CellValue> = GenericSchema<string, CellValue>,
  Required extends boolean = boolean,
> {
  readonly schema: Schema;
  /** Whether the cell must be filled. */
  readonly required: Required;
  /**
   * When a cell that may be empty is filled all the same: `in-language` in every edition of the language
   * its column is named for, `with-other` where its partner in the other language is. `null`: as one
   * likes.
   */
  readonly spoken: 'in-language' | 'with-other' | null;
  /** Whether the header must name it. A column more than tables out there have is not. */
  readonly inHeader: boolean;
  /** What to write, shown when something else stands there. */
  readonly example: string;
  /** The table whose ids this column names. */
  readonly refersTo: TableName | null;
}

/** A column whose every cell is filled. */
function must<Schema extends GenericSchema<string, CellValue>>(
  schema: Schema,
  example: string,
  refersTo: TableName | null = null,
): Column<Schema, true> {
  return { schema, required: true, spoken: null, inHeader: true, example, refersTo };
}

/** A column whose cells may be empty. */
function may<Schema extends GenericSchema<string, CellValue>>(
  schema: Schema,
  example: string,
  refersTo: TableName | null = null,
): Column<Schema, false> {
  return { schema, required: false, spoken: null, inHeader: true, example, refersTo };
}

/** A column a table may be without. */
function extra<Schema extends GenericSchema<string, CellValue>>(
  schema: Schema,
  example: string,
): Column<Schema, false> {
  return { ...may(schema, example), inHeader: false };
}

/** What an edition says in each of its languages. */
function said(example: string): Column<typeof text, false> {
  return { ...may(text, example), spoken: 'in-language' };
}

/** What not every plan has, and what has it says in both languages of an edition of two. */
function paired(example: string): Column<typeof text, false> {
  return { ...may(text, example), spoken: 'with-other' };
}

const bases = ['stated', 'record', 'inferred', 'estimate'] as const;
const basis = choice(bases);
const matters = ['name', 'year', 'amount', 'indicator'] as const;
/** What an organization is. */
const organizationKinds = [
  'government',
  'agency',
  'university',
  'local',
  'foundation',
  'company',
] as const;
const roles = ['lead', 'implementing', 'partner', 'hub', 'spoke', 'support'] as const;

/** Every table may carry these. */
const notes = { note_ja: extra(text, '注記'), note_en: extra(text, 'note') };
const source = must(citations, 'plan-life-science#医薬品プログラム', 'sources');
const names = { name_ja: said('日本語の名前'), name_en: said('English name') };

export const tables = {
  /** One row: what the edition is, and whose. */
  site: {
    languages: must(choice(['ja', 'en', 'ja;en']), 'ja, en, ja;en'),
    title_ja: extra(text, '題名'),
    title_en: extra(text, 'title'),
    heading_ja: extra(text, '見出し'),
    heading_en: extra(text, 'heading'),
    tagline_ja: extra(text, '副題'),
    tagline_en: extra(text, 'tagline'),
    description_ja: extra(text, '説明'),
    description_en: extra(text, 'description'),
    lead_ja: extra(text, '前書き'),
    lead_en: extra(text, 'lead'),
    overview_ja: extra(text, '全体図の題名'),
    overview_en: extra(text, 'title of all plans together'),
    owner_ja: extra(text, '作成者'),
    owner_en: extra(text, 'owner'),
    credit_ja: extra(text, '出典の表示'),
    credit_en: extra(text, 'credit'),
    disclaimer_ja: extra(text, 'おことわり'),
    disclaimer_en: extra(text, 'disclaimer'),
    licence_ja: extra(text, '利用条件'),
    licence_en: extra(text, 'licence'),
    sources_ja: extra(text, '情報の出どころ'),
    sources_en: extra(text, 'where the facts are from'),
    terms_ja: extra(text, '利用条件の説明'),
    terms_en: extra(text, 'terms of use'),
    licence_url: extra(url, 'https://creativecommons.org/licenses/by/4.0/'),
    ...notes,
  },
  plans: {
    id: must(slug, 'life-science'),
    order: must(integer, '1'),
    ...names,
    short_ja: said('ライフサイエンス'),
    short_en: said('Life science'),
    goal_no: may(numbering, '9-3'),
    goal_ja: paired('大目標'),
    goal_en: paired('goal'),
    committee_ja: paired('委員会'),
    committee_en: paired('committee'),
    decided_on: may(day, '2022-06-03'),
    revised_on: may(days, '2025-08-06'),
    source,
    ...notes,
  },
  programs: {
    id: must(slug, 'ls-medicines'),
    plan: must(slug, 'life-science', 'plans'),
    no: may(numbering, '2-1'),
    order: must(integer, '1'),
    ...names,
    aim_ja: paired('ねらい'),
    aim_en: paired('aim'),
    source,
    ...notes,
  },
  initiatives: {
    id: must(slug, 'ls-medicines-1'),
    program: must(slug, 'ls-medicines', 'programs'),
    order: must(integer, '1'),
    label_ja: said('重点的に推進すべき取組'),
    label_en: said('initiative'),
    outcome_ja: may(text, 'アウトカム'),
    outcome_en: may(text, 'outcome'),
    source,
    ...notes,
  },
  projects: {
    id: must(slug, 'p-promote'),
    program: must(slug, 'ls-medicines', 'programs'),
    initiative: may(slug, 'ls-medicines-1', 'initiatives'),
    parent: may(slug, 'arim', 'projects'),
    order: must(integer, '1'),
    mark: may(numbering, '①'),
    ...names,
    /** Whether the English name is the program's own or a translation of ours; empty: not known. */
    name_en_basis: extra(choice(['official', 'ours']), 'official, ours'),
    short_ja: may(text, '短い名前'),
    short_en: may(text, 'short name'),
    aliases: may(texts, 'BINDS;ARIM'),
    start_fy: may(fy, '2024'),
    start_basis: may(basis, bases.join(', ')),
    start_source: may(citations, 'plan-life-science', 'sources'),
    end_fy: may(fyOrOpen, '2028'),
    end_basis: may(basis, bases.join(', ')),
    end_source: may(citations, 'plan-life-science', 'sources'),
    tentative: may(yes, 'true'),
    role: must(choice(['subject', 'context']), 'subject, context'),
    funder: may(text, 'AMED'),
    summary_ja: may(text, '要約'),
    summary_en: may(text, 'summary'),
    url: may(url, 'https://www.amed.go.jp/'),
    source,
    ...notes,
  },
  evaluations: {
    project: must(slug, 'p-promote', 'projects'),
    kind: must(choice(['ex-ante', 'interim', 'ex-post']), 'ex-ante, interim, ex-post'),
    fy: may(fy, '2024'),
    basis: may(basis, bases.join(', ')),
    source: may(citations, 'plan-life-science', 'sources'),
    status: may(choice(['planned', 'held']), 'planned, held'),
    /** Who evaluates. */
    by_ja: extra(text, 'ライフサイエンス委員会'),
    by_en: extra(text, 'Life Sciences Committee'),
    result_url: may(url, 'https://www.mext.go.jp/'),
    ...notes,
  },
  relations: {
    from: must(slug, 'p-create', 'projects'),
    to: must(slug, 'p-promote', 'projects'),
    kind: must(
      choice(['succession', 'split', 'merge', 'related']),
      'succession, split, merge, related',
    ),
    basis: must(basis, bases.join(', ')),
    source,
    ...notes,
  },
  indicators: {
    program: must(slug, 'ls-medicines', 'programs'),
    type: must(choice(['output', 'outcome']), 'output, outcome'),
    order: must(integer, '1'),
    /** The document's own number of what belongs together across both types. */
    group: extra(text, '(1)'),
    label_ja: must(text, '化合物提供件数'),
    label_en: must(text, 'Compounds provided'),
    projects: may(slugs, 'binds;binds-2', 'projects'),
    source,
    ...notes,
  },
  budgets: {
    project: must(slug, 'dias-2', 'projects'),
    fy: may(fy, '2024'),
    kind: must(
      choice(['initial', 'supplementary', 'executed', 'later', 'total']),
      'initial, supplementary, executed, later, total',
    ),
    amount_myen: may(amount, '379'),
    forecast: may(yes, 'true'),
    source,
    ...notes,
  },
  participants: {
    project: must(slug, 'arim', 'projects'),
    order: must(integer, '1'),
    group_ja: may(text, '領域'),
    role: must(choice(roles), roles.join(', ')),
    /** The document's own word for the role. */
    role_ja: extra(text, '代表機関'),
    organization_ja: must(text, '東京大学'),
    organization_en: must(text, 'The University of Tokyo'),
    lead_ja: may(text, '氏名'),
    source,
    ...notes,
  },
  policies: {
    id: must(slug, 'sti-basic-plan-6'),
    ...names,
    body_ja: may(text, '閣議決定'),
    body_en: extra(text, 'Cabinet'),
    decided_on: may(day, '2021-03-26'),
    revised_on: may(day, '2025-06-06'),
    source,
    ...notes,
  },
  plan_policies: {
    plan: must(slug, 'life-science', 'plans'),
    policy: must(slug, 'sti-basic-plan-6', 'policies'),
    order: must(integer, '1'),
    program: may(slug, 'ls-medicines', 'programs'),
    ...notes,
  },
  sources: {
    id: must(slug, 'plan-life-science'),
    title_ja: said('題名'),
    title_en: said('title'),
    publisher_ja: may(text, '文部科学省'),
    publisher_en: may(text, 'MEXT'),
    published_on: may(published, '2025-08-06'),
    url: may(url, 'https://www.mext.go.jp/'),
    note: may(text, 'note'),
    /** A note of our own: it says what we believe, and is nobody's document. */
    is_note: extra(yes, 'true'),
    ...notes,
  },
  contradictions: {
    id: must(slug, 'n-net-end'),
    order: must(integer, '1'),
    about: must(choice(matters), matters.join(', ')),
    programs: may(slugs, 'ls-seeds', 'programs'),
    projects: may(slugs, 'n-net', 'projects'),
    matter_ja: must(text, '食い違う点'),
    matter_en: must(text, 'what is at issue'),
    says_a_ja: must(text, '2023年度まで'),
    says_a_en: must(text, 'to FY2023'),
    a_source: must(citations, 'plan-disaster-prevention', 'sources'),
    says_b_ja: must(text, '2025年度に完成'),
    says_b_en: must(text, 'completed in FY2025'),
    b_source: must(citations, 'plan-disaster-prevention', 'sources'),
    judged_ja: must(text, '2023年度を採った。'),
    judged_en: must(text, 'FY2023 is used.'),
    ...notes,
  },
  organizations: {
    id: must(slug, 'riken'),
    kind: must(choice(organizationKinds), organizationKinds.join(', ')),
    name_ja: must(text, '理化学研究所'),
    name_en: may(text, 'RIKEN'),
    short_ja: may(text, '理研'),
    short_en: may(text, 'RIKEN'),
    /** What other tables and people call it too. */
    aliases: may(texts, '東大地震研;東京大学地震研究所'),
    ...notes,
  },
} as const satisfies Record<TableName, Readonly<Record<string, Column>>>;

/** The columns of one table. */
export type ColumnOf<Name extends TableName> = keyof (typeof tables)[Name] & string;

type ValueOf<Given> =
  Given extends Column<infer Schema, infer Required>
    ? InferOutput<Schema> | (Required extends true ? never : null)
    : never;

/** A checked row: its values by column, `null` where a cell that may be empty is. */
export type RowOf<Name extends TableName> = {
  readonly [Key in ColumnOf<Name>]: ValueOf<(typeof tables)[Name][Key]>;
};

export const tableNames = Object.keys(tables) as readonly TableName[];

/** Tables a site can be drawn without; every other must be there and hold a row. */
export const optionalTables: ReadonlySet<TableName> = new Set([
  'site',
  'initiatives',
  'evaluations',
  'relations',
  'indicators',
  'budgets',
  'participants',
  'policies',
  'plan_policies',
  'contradictions',
  'organizations',
]);

/** Tables that came after the first design: a folder without them is whole. */
export const laterTables: ReadonlySet<TableName> = new Set([
  'site',
  'contradictions',
  'organizations',
]);

/** A table's columns in the order of its schema. */
export function columnsOf<Name extends TableName>(
  table: Name,
): readonly { readonly name: ColumnOf<Name>; readonly column: Column }[] {
  const columns: Readonly<Record<string, Column>> = tables[table];
  // The keys of an object literal are known to its type, not to Object.entries.
  return Object.entries(columns).map(([name, column]) => ({
    name: name as ColumnOf<Name>,
    column,
  }));
}

/** Columns the header must name. */
export function requiredColumns<Name extends TableName>(table: Name): ColumnOf<Name>[] {
  return columnsOf(table)
    .filter(({ column }) => column.inHeader)
    .map(({ name }) => name);
}
