export * from './grid.ts';
export * from './column-grid.ts';
export * from './lattice.ts';
