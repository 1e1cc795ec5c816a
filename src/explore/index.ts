export * from './address.ts';
export * from './choices.ts';
export * from './facts.ts';
export * from './view-sentence.ts';
