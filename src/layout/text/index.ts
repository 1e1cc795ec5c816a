export * from './metrics.ts';
export * from './break-lines.ts';
