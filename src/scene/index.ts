export * from './marks.ts';
export * from './box.ts';
export * from './mark-box.ts';
export * from './theme.ts';
export * from './path.ts';
export * from './paint.ts';
export * from './primitives.ts';
export { drawingOf, labelGround, labelText, tieStroke } from './draw-mark.ts';
export { barEdges, barPaint, slipRadiusOf } from './bar-shapes.ts';
export { arrowLine, arrowStroke, hasHead, headShape, headTrim } from './arrow-shapes.ts';
export { evaluationShapes, tagReach } from './evaluation-shapes.ts';
export { baseline } from './frame.ts';
export { composeScene, type ComposeOptions } from './compose.ts';
export { SITE_METRICS } from './fonts/text-metrics.ts';
export { legendEntries, legendSize, type LegendEntry } from './legend.ts';
export { legendOf } from './legend-in-use.ts';
export { charactersOf, type Characters } from './characters.ts';
export { rangeOf } from './range.ts';
export { untimed, type Stage, type Timed } from './timed.ts';
export { nameWithProgram } from './names.ts';
export { chartId, rulesOf, type Subject } from './subject.ts';
export type { Days } from './rows.ts';
export {
  auditScene,
  faultless,
  hardFaults,
  hardKinds,
  type Audit,
  type HardKind,
} from './audit.ts';
export { countCrossings, type RoutedArrow } from './audit-arrows.ts';
export {
  composeSheet,
  sheetInk,
  type PlacedEntry,
  type Sheet,
  type SheetText,
  type SheetTexts,
} from './sheet.ts';
export { sheetSizeIds, sheetSizes, type SheetSize } from './sheet-sizes.ts';
export { sceneName } from './scene-name.ts';
export { fitColumns } from './fit-columns.ts';
export { pageLayout, shownSentence, yearsShown, type PageRoom } from './page-chart.ts';
export { fitScene, sceneHeight } from './fit.ts';
