/**
 * Where things stand on a slide, pt. The layouts' placeholders, the slides and whoever fits a chart
 * into its room read the same figures.
 */
import type { Box } from '../../scene/index.ts';
import { slideSize } from './units.ts';

const side = 24;
const width = slideSize.width - 2 * side;

/** No text on a slide is smaller, pt. */
export const minTextSize = 9;

/** Size of what a chart shows, after its slide's title, pt. */
export const sentenceSize = 11;

export const places = {
  rule: { x: 0, y: 0, width: slideSize.width, height: 6 },
  kicker: { x: side, y: 16, width, height: 14 },
  title: { x: side, y: 31, width, height: 28 },
  aim: { x: side, y: 60, width, height: 28 },
  /** The chart and, at its foot, the legend. */
  chart: { x: side, y: 94, width, height: 392 },
  footer: { x: side, y: 494, width: width - 60, height: 23.4 },
  address: { x: side, y: 517.4, width: width - 60, height: 11.7 },
  number: { x: slideSize.width - side - 60, y: 517.4, width: 60, height: 11.7 },
  coverRule: { x: 0, y: 0, width: 12, height: slideSize.height },
  coverTitle: { x: 72, y: 72, width: 840, height: 100 },
  coverSubtitle: { x: 72, y: 184, width: 840, height: 66 },
  coverFacts: { x: 72, y: 262, width: 840, height: 60 },
  coverPrograms: { x: 72, y: 336, width: 840, height: 140 },
} as const satisfies Readonly<Record<string, Box>>;

/** Height of a row of the legend, and its distance from the chart. */
export const legendRow = 19;
export const legendGap = 8;
/** The drawing of an entry, the room after it and after its words. */
export const legendScale = minTextSize / 12;
export const legendTextGap = 4;
export const legendEntryGap = 14;
