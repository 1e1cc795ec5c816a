export * from './time-scale.ts';
export * from './span.ts';
