export * from './lane.ts';
export * from './chains.ts';
export * from './pack-lanes.ts';
export * from './order-lanes.ts';
