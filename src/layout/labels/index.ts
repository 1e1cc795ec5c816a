export * from './sized.ts';
export { tieReach } from './mark-slots.ts';
export { sizeBar } from './size-bar.ts';
