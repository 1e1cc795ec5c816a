/** What the search shows on a page although the page as built does not have it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGS } from '../../i18n/lang.ts';
import { searchWords } from '../../i18n/search-words.ts';

/** Characters of every list of records in `dist`, and of the box's own words. */
export async function searchCharacters(dist: string): Promise<Set<string>> {
  const lists = await Promise.all(
    ['search.json', join('en', 'search.json')].map((file) => readFile(join(dist, file), 'utf8')),
  );
  const words = LANGS.map(searchWords).flatMap((word) => [
    JSON.stringify(word),
    word.count(0),
    word.none(''),
    word.more(0),
  ]);
  return new Set([...lists, ...words].join(''));
}
