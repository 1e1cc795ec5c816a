/** What a query that finds nothing may have meant, and what else could be asked. */
import { nearNames } from '../model/index.ts';
import { fold } from './fold.ts';
import { resultOf, type Result } from './find.ts';
import { holds, termsOf } from './match.ts';
import { questions } from './questions.ts';
import { textsOf, type Entry, type SearchIndex } from './search-index.ts';

const most = 5;

/** Longer names are near to nothing that is typed. */
const longestName = 40;

/**
 * At most five: what holds most of the query's words, or where none is held what is spelled most like
 * it. What must be asked for is never near.
 */
export function nearest(index: SearchIndex, query: string): Result[] {
  const terms = termsOf(query);
  const open = index.entries.filter(({ asked, record }) => asked.size === 0 && !record.fy);
  const held = open
    .map((entry) => ({
      entry,
      count: terms.filter((term) => textsOf(entry).some(({ folded }) => holds(folded, term)))
        .length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const near = held.length > 0 ? held.map(({ entry }) => entry) : spelledLike(open, query);
  return near.slice(0, most).map((entry) => resultOf(entry, terms, index.thisFy));
}

function spelledLike(entries: readonly Entry[], query: string): Entry[] {
  const named = entries.flatMap((entry) =>
    textsOf(entry).map(({ folded: { text } }) => ({ name: text, entry })),
  );
  const byName = Map.groupBy(
    named.filter(({ name }) => name.length <= longestName),
    ({ name }) => name,
  );
  const names = nearNames(fold(query).text, byName.keys(), most);
  return [...new Set(names.flatMap((name) => byName.get(name)?.map(({ entry }) => entry) ?? []))];
}

/** Queries that find something: a short name, a fiscal year, a successor; fewer where there are none. */
export function examples({ entries, thisFy }: SearchIndex): string[] {
  const organization = entries.find(
    ({ record, aliases }) => record.kind === 'organization' && aliases.length > 0,
  );
  const year = entries.find(({ record }) => record.fy === thisFy);
  const [followed] = entries
    .filter(({ record, asked }) => record.kind === 'lineage' && asked.has(questions.successor[0]))
    .flatMap(({ record }) => record.aliases.map(({ text }) => text))
    .sort((one, other) => one.length - other.length);
  return [organization?.aliases[0]?.text, year && String(thisFy), followed].filter(
    (example) => example !== undefined,
  );
}
