export * from './route.ts';
export * from './ports.ts';
export * from './corridors.ts';
export * from './passages.ts';
export * from './route-arrows.ts';
export * from './assign-tracks.ts';
