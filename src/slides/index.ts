export { planDeck, programDeck } from './prepare-deck.ts';
export type { Making } from './slide-footer.ts';
