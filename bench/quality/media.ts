/** The media every chart must be faultless in: how wide a year and the side columns are in each. */
import type { LayoutOptions } from '../../src/layout/index.ts';

/** px at nominal size; a medium scales the whole, so proportions are what differs. */
export const media: Readonly<Record<string, Partial<LayoutOptions>>> = {
  'screen 390': { columnWidth: 40, namesWidth: 104, outcomesWidth: 104 },
  'screen 1024': { columnWidth: 40, namesWidth: 120, outcomesWidth: 120 },
  'screen 1440': {},
  'slide 16:9': { columnWidth: 44, namesWidth: 150, outcomesWidth: 130 },
  'poster A0': { columnWidth: 64, namesWidth: 220, outcomesWidth: 220 },
  'poster A3': { columnWidth: 48, namesWidth: 160, outcomesWidth: 160 },
};
