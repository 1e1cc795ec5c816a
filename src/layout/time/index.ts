export * from './axis.ts';
export * from './span.ts';
