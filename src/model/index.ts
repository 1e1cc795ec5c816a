export * from './atlas.ts';
export * from './fault.ts';
export * from './fiscal-year.ts';
export * from './initiative-groups.ts';
export * from './lineage.ts';
export * from './read-atlas.ts';
export * from './status.ts';
export { fileOf } from './read-table.ts';
export { tableNames, tables, type TableName } from './tables.ts';
