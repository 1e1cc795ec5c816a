export * from './find.ts';
export * from './near.ts';
export * from './record.ts';
export * from './records.ts';
export type { Target } from './record-context.ts';
export { buildIndex, type SearchIndex } from './search-index.ts';
