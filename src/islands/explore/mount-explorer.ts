/** Gives a page its filters. Loaded, with all they need, when they are first used. */
import { mount } from 'svelte';
import { exploreWords } from '../../i18n/explore-words.ts';
import Explorer from './Explorer.svelte';

/** `isOpen`: whether the reader asked for the filters, and not only the address. */
export function mountExplorer(place: HTMLElement, isOpen: boolean): void {
  const lang = place.dataset['lang'] === 'en' ? 'en' : 'ja';
  const { tables = '', bars = '', plans = '' } = place.dataset;
  place.replaceChildren();
  mount(Explorer, {
    target: place,
    props: { lang, words: exploreWords(lang), tables, bars, plans: plans.split(' '), isOpen },
  });
}
