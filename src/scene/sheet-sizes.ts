/**
 * The sizes a picture of a chart comes in, in px at 96 to the inch. A slide of 13.33 × 7.5 in is
 * 1280 × 720, and text of 12 px is 9 pt on it. `shown` is as large as the chart is on a page.
 */
export const sheetSizes = {
  shown: null,
  slide: { width: 1280, height: 720 },
  half: { width: 640, height: 720 },
  square: { width: 1080, height: 1080 },
} as const;

/** px from one line of a picture's foot to the next. */
export const footLeading = 17;

export type SheetSize = keyof typeof sheetSizes;
export const sheetSizeIds = Object.keys(sheetSizes) as readonly SheetSize[];
