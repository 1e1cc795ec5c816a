export type { Feed } from './facts.ts';
export { renderCsv } from './render-csv.ts';
export { renderIcs } from './render-ics.ts';
