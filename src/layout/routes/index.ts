export * from './route.ts';
export * from './ports.ts';
export { portFaults } from './port-faults.ts';
export * from './corridors.ts';
export * from './passages.ts';
export { routeArrows } from './route-arrows.ts';
export { headRoom } from './proposal.ts';
export * from './assign-tracks.ts';
