export { coloursIn, darkRules } from './dark-rules.ts';
export { planRules, type Palettes } from './plan-rules.ts';
export { renderPaperPage } from './paper-picture.ts';
export {
  renderSharePicture,
  shareColumnWidth,
  shareSize,
  type ShareTexts,
} from './share-picture.ts';
export { type SheetFacts } from './metadata.ts';
export { renderContents, renderSheet, type SheetOptions } from './render-sheet.ts';
export { renderLegendEntry, type PageOptions } from './page-band.ts';
export { renderSvg, type SvgOptions } from './render-svg.ts';
export * from './chart-parts.ts';
export { escapeText } from './markup.ts';
