/** Gives the search box of a page its results. Loaded, with all it needs, when the box is first used. */
import { mount } from 'svelte';
import { searchWords } from '../i18n/search-words.ts';
import { buildIndex, type SearchRecord } from '../search/index.ts';
import { readingDay } from './japanese-day.ts';
import SearchBox from './SearchBox.svelte';

/** `records` is what the site itself published for this language. */
export function mountSearch(
  box: HTMLElement,
  input: HTMLInputElement,
  records: readonly SearchRecord[],
): void {
  const words = searchWords(box.dataset['lang'] === 'en' ? 'en' : 'ja');
  const index = buildIndex(records, readingDay(new Date()));
  mount(SearchBox, { target: box, props: { box, input, words, index } });
}
