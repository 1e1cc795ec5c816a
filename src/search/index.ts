export * from './find.ts';
export * from './record.ts';
export * from './records.ts';
export { buildIndex, type SearchIndex } from './search-index.ts';
