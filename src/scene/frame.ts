/** The frame all bands of a scene share, so that years stand under years from the first to the last. */
import { chartWords } from '../i18n/chart-words.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Placement, SettledOptions } from '../layout/index.ts';

/** Least room between the plot and the columns beside it: continuation marks reach 6 px into it. */
const sideMargin = 12;
/** The same where no arrow is drawn. */
const barMargin = 2;
/** Room between the outermost arrow or stub and a column; less than `sideMargin`. */
const arrowMargin = 8;

/** From the top of a line to its baseline, as a share of the line's height; centres Noto Sans JP. */
export const baseline = 0.76;

/** From the middle of a line down to its baseline, as a share of the text's size. */
export const middleToBaseline = 0.36;

export interface Frame {
  readonly options: SettledOptions;
  readonly lang: Lang;
  /** The day the drawing is made for, ISO. */
  readonly today: string;
  readonly dayWords: string;
  readonly plotX: number;
  readonly plotWidth: number;
  readonly outcomesX: number;
  readonly width: number;
}

export function frameOf(
  placed: readonly Placement[],
  options: SettledOptions,
  { lang, today, isLive = false }: { lang: Lang; today: string; isLive?: boolean },
): Frame {
  const [least, margin] = options.arrows ? [sideMargin, arrowMargin] : [barMargin, barMargin];
  const room = (side: 'left' | 'right'): number =>
    Math.max(least, ...placed.map(({ overhang }) => overhang[side] + margin));
  const [left, right] = [room('left'), room('right')];
  const plotWidth = options.axis.width;
  const plotX = options.namesWidth + left;
  const outcomesX = plotX + plotWidth + right;
  const width = outcomesX + options.outcomesWidth;
  const words = chartWords(lang);
  const dayWords = isLive ? words.today : words.asOf(today);
  return { options, lang, today, dayWords, plotX, plotWidth, outcomesX, width };
}
