export * from './input.ts';
export * from './lay-out-band.ts';
export * from './place.ts';
export * from './time/index.ts';
export * from './text/index.ts';
export { laneFaults, type Lane } from './lanes/index.ts';
export type { PlacedMark, SizedItem, SizedLabel } from './labels/index.ts';
export { tieReach } from './labels/index.ts';
export { leastColumn, portInset } from './grid/index.ts';
