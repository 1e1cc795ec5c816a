/** The index, built in the reader's browser from the records of one language. */
import MiniSearch from 'minisearch';
import { fyOfDay, type Fy } from '../model/index.ts';
import { fold, type Folded } from './fold.ts';
import type { LangText, SearchRecord } from './record.ts';
import { isPrefix, queryTokens, textTokens } from './tokens.ts';

/** A text of a record, ready to be looked through. */
export interface FoldedText extends LangText {
  readonly folded: Folded;
}

/** A record with its texts folded. */
export interface Entry {
  readonly record: SearchRecord;
  /** The title first. */
  readonly names: readonly FoldedText[];
  readonly aliases: readonly FoldedText[];
  /** Folded; empty for what is found without being asked for. */
  readonly asked: ReadonlySet<string>;
}

export interface SearchIndex {
  /** The fiscal year of the day of reading. */
  readonly thisFy: Fy;
  readonly entries: readonly Entry[];
  /** Entries of the same texts, an organization's, are indexed once: `id` is the place in here. */
  readonly groups: readonly (readonly Entry[])[];
  readonly pairs: MiniSearch<IndexedText>;
}

interface IndexedText {
  readonly id: number;
  readonly text: string;
}

function foldText({ text, lang }: LangText): FoldedText {
  return { text, lang, folded: fold(text) };
}

/** Every text an entry is found by; the title first. */
export function textsOf({ names, aliases }: Entry): readonly FoldedText[] {
  return [...names, ...aliases];
}

function indexedText(entry: Entry): string {
  return textsOf(entry)
    .map(({ folded }) => folded.text)
    .join('\n');
}

/** `today`: the day of reading, ISO. */
export function buildIndex(records: readonly SearchRecord[], today: string): SearchIndex {
  const entries = records.map((record) => ({
    record,
    names: [record.title, ...record.names].map(foldText),
    aliases: record.aliases.map(foldText),
    asked: new Set(record.asked?.map((word) => fold(word).text)),
  }));
  const groups = Map.groupBy(entries, indexedText);
  const pairs = new MiniSearch<IndexedText>({
    fields: ['text'],
    tokenize: textTokens,
    processTerm: (token) => token,
  });
  pairs.addAll([...groups.keys()].map((text, id) => ({ id, text })));
  return { thisFy: fyOfDay(today), entries, groups: [...groups.values()], pairs };
}

/** Entries that hold every pair of the term: all that hold the term, and perhaps some more. */
export function candidates({ groups, pairs }: SearchIndex, term: Folded): Set<Entry> {
  const found = pairs.search(term.text, {
    tokenize: queryTokens,
    prefix: isPrefix,
    combineWith: 'AND',
  });
  return new Set(found.flatMap(({ id }) => groups[id as number] ?? []));
}
