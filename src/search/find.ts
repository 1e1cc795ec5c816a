/**
 * From a query to groups of results, best first. Every word of the query must stand in some text of
 * a record, or be the question or the fiscal year the record answers; nothing else is a result, and
 * no such record is left out.
 */
import type { Lang } from '../i18n/lang.ts';
import type { SearchGroup } from '../i18n/search-words.ts';
import { parseFiscalYear, statusOf, type Fy, type Status } from '../model/index.ts';
import { fold, type Folded } from './fold.ts';
import { holds, piecesOf, rangesOf, termsOf, type Piece } from './match.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import {
  candidates,
  textsOf,
  type Entry,
  type FoldedText,
  type SearchIndex,
} from './search-index.ts';

export interface MarkedText {
  readonly lang: Lang;
  readonly pieces: readonly Piece[];
}

export interface Result {
  readonly record: SearchRecord;
  readonly title: MarkedText;
  /** The names by which it was found where the title alone does not say it. */
  readonly also: readonly MarkedText[];
  /** Of a project, on the day of reading. */
  readonly status: Status | null;
}

const groupKinds: readonly SearchGroup[] = [
  'lineage',
  'plans',
  'projects',
  'organizations',
  'indicators',
  'policies',
  'views',
];

export interface ResultGroup {
  readonly kind: SearchGroup;
  readonly results: readonly Result[];
}

const groupOf: Readonly<Record<RecordKind, SearchGroup>> = {
  lineage: 'lineage',
  view: 'views',
  plan: 'plans',
  program: 'plans',
  project: 'projects',
  organization: 'organizations',
  indicator: 'indicators',
  policy: 'policies',
};

/**
 * Groups in their fixed order, those with a name that is the query first, empty ones left out; within
 * a group by rank, then in table order.
 */
export function find(index: SearchIndex, query: string): ResultGroup[] {
  const terms = termsOf(query);
  const whole = fold(query);
  const ranked = matches(index, terms)
    .map((entry) => ({ entry, rank: rankOf(entry, whole) }))
    .sort((a, b) => a.rank - b.rank);
  const groups = Map.groupBy(ranked, ({ entry }) => groupOf[entry.record.kind]);
  const isNamed = (kind: SearchGroup): boolean => groups.get(kind)?.[0]?.rank === 0;
  return groupKinds
    .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
    .flatMap((kind) => {
      const found = groups.get(kind);
      if (!found) return [];
      return [{ kind, results: found.map(({ entry }) => resultOf(entry, terms, index.thisFy)) }];
    });
}

/** Entries that hold or answer every term, in table order. */
function matches(index: SearchIndex, terms: readonly Folded[]): Entry[] {
  if (terms.length === 0) return [];
  const sets = terms.map((term) => candidates(index, term));
  return index.entries.filter((entry) => {
    if (isQuestion(entry) && !terms.some((term) => answers(entry, term))) return false;
    return terms.every(
      (term, i) =>
        answers(entry, term) ||
        (sets[i]?.has(entry) && textsOf(entry).some(({ folded }) => holds(folded, term))),
    );
  });
}

function isQuestion({ record, asked }: Entry): boolean {
  return asked.size > 0 || record.fy !== undefined;
}

/** Whether the term is the question the entry answers. */
function answers({ record, asked }: Entry, { text }: Folded): boolean {
  return asked.has(text) || (record.fy !== undefined && parseFiscalYear(text) === record.fy);
}

/** 0 is a name or an alias exactly, then names that begin with the query, names, aliases, the rest. */
function rankOf({ names, aliases }: Entry, whole: Folded): number {
  const isWhole = ({ folded }: FoldedText): boolean => folded.text === whole.text;
  const isIn = ({ folded }: FoldedText): boolean => holds(folded, whole);
  if (names.some(isWhole) || aliases.some(isWhole)) return 0;
  if (names.some(({ folded }) => folded.text.startsWith(whole.text))) return 1;
  if (names.some(isIn)) return 2;
  return aliases.some(isIn) ? 3 : 4;
}

export function resultOf(entry: Entry, terms: readonly Folded[], thisFy: Fy): Result {
  const [title, ...others] = textsOf(entry);
  const also: MarkedText[] = [];
  let wanted = terms.filter((term) => !title || !holds(title.folded, term));
  for (const text of others) {
    if (!wanted.some((term) => holds(text.folded, term))) continue;
    also.push(marked(text, terms));
    wanted = wanted.filter((term) => !holds(text.folded, term));
  }
  const { record } = entry;
  return {
    record,
    title: marked(title as FoldedText, terms),
    also,
    status: record.period ? statusOf(record.period, thisFy) : null,
  };
}

function marked({ text, lang, folded }: FoldedText, terms: readonly Folded[]): MarkedText {
  return { lang, pieces: piecesOf(text, rangesOf(folded, terms)) };
}
