/** What a page may show although as built it does not: what scripts say, and the server of files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileWords } from '../../i18n/file-words.ts';
import { lettersOf } from '../../model/index.ts';
import { edgeWords } from '../../i18n/edge-words.ts';
import { exploreWords } from '../../i18n/explore-words.ts';
import { LANGS } from '../../i18n/lang.ts';
import { panelWords } from '../../i18n/panel-words.ts';
import { searchWords } from '../../i18n/search-words.ts';

/** Drawn by charts on any day. */
const digits = '0123456789';

/** Every text in a record of words; sentences are made with one and with several. */
export function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const sentence = words as (...values: readonly number[]) => string;
    return [sentence(1, 1), sentence(1, 2), sentence(2, 2)];
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

/** Letters by weight: of the words of every script, and of all a search of `dist` can find. */
export async function scriptedCharacters(
  dist: string,
): Promise<{ readonly regular: Set<string>; readonly bold: Set<string> }> {
  const lists = await Promise.all(
    ['search.json', join('en', 'search.json')].map((file) => readFile(join(dist, file), 'utf8')),
  );
  const controls = textsOf(LANGS.flatMap((lang) => [exploreWords(lang), edgeWords(lang)]));
  const { waiting, failed, details, progress } = fileWords('ja');
  const words = textsOf([
    ...LANGS.flatMap((lang) => [searchWords(lang), panelWords(lang)]),
    ...[waiting, failed, details, progress],
  ]);
  return {
    regular: new Set(lettersOf([...lists, ...words, ...controls, digits].join(' '))),
    bold: new Set(lettersOf([...controls, digits].join(' '))),
  };
}
