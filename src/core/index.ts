/**
 * The door of the house: tables in, a chart out. `drawChart` is the whole way; its steps are here for
 * who takes them one by one.
 *
 *   tables ─ readAtlas ─▶ atlas ─ subjectsOf ─▶ subject ─ composeChart ─▶ scene ─ renderSvg ─▶ svg
 *                                                            │   hardFaults ─▶ faults
 *                                                            ╰─ layOutBand, a band at a time
 */
export { drawChart, type ChartDrawing, type ChartFault, type ChartRequest } from './draw-chart.ts';
export { composeChart, composeOptions, type ChartOptions } from './compose-chart.ts';
export { subjectsOf } from './subjects.ts';
export { readAtlas, type Atlas, type Fault } from '../model/index.ts';
export { faultList, faultSentence } from '../i18n/faults.ts';
export {
  calendarYears,
  fiscalYears,
  layOutBand,
  months,
  quarters,
  type Density,
  type FyRange,
  type LayoutOptions,
  type TextMetrics,
} from '../layout/index.ts';
export {
  composeSheet,
  darkPalette,
  fitScene,
  hardFaults,
  lightPalette,
  paletteFor,
  rangeOf,
  SITE_METRICS,
  untimed,
  type Palette,
  type Scene,
  type Stage,
  type Subject,
  type Timed,
} from '../scene/index.ts';
export { chartParts, renderSheet, renderSvg } from '../render/svg/index.ts';
