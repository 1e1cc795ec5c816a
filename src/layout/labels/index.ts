export * from './size-bar.ts';
