export type { Feed } from './facts.ts';
export { renderCsv } from './render-csv.ts';
export { renderRows, type RowTable } from './render-rows.ts';
export { renderIcs } from './render-ics.ts';
