/** Gives a page its filters. Loaded, with all they need, when they are first used. */
import { mount } from 'svelte';
import { exploreWords } from '../../i18n/explore-words.ts';
import { placeFacts } from '../explorer-place.ts';
import Explorer from './Explorer.svelte';

/** `isOpen`: whether the reader asked for the filters, and not only the address. */
export function mountExplorer(place: HTMLElement, isOpen: boolean): void {
  const facts = placeFacts(place);
  place.replaceChildren();
  mount(Explorer, {
    target: place,
    props: { ...facts, words: exploreWords(facts.lang), isOpen },
  });
}
