export type { ChartSlide, Deck, Footer, PlacedEntry, Slide, TitleSlide } from './deck.ts';
export { scaleFor } from './chart.ts';
export { renderPptx } from './render-pptx.ts';
export {
  legendEntryGap,
  legendGap,
  legendRow,
  legendScale,
  legendTextGap,
  minTextSize,
  places,
  sentenceSize,
} from './places.ts';
