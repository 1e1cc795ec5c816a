export * from './marks.ts';
export * from './theme.ts';
export * from './path.ts';
export { composeScene, type ComposeOptions } from './compose.ts';
export { legendEntries, legendSize, type LegendEntry } from './legend.ts';
export { chartId, type Subject } from './rows.ts';
export { auditScene, hardFaults, type Audit } from './audit.ts';
