/**
 * The largest text with which everything fits. Sheets are spent last: first the densest telling
 * that fits one sheet, then a plainer one, then another sheet; never text under the sheet's least.
 */
import { defaults } from '../layout/index.ts';
import { arrange, type Arranged, type Room } from './arrange.ts';
import type { Arrangement, Matter } from './arrangement.ts';
import type { PaperContext } from './context.ts';

export interface Fitted {
  readonly arranged: Arranged;
  readonly sheets: number;
}

export interface Limits {
  readonly maxSheets: number;
  /** How many times the smallest text the text may grow to: beyond, a sheet shouts. */
  readonly largest: number;
}

/** Share of the largest text below which no evener grid is worth it. */
const aboutAsLarge = 0.94;
/** Halvings of the range of scales: to 1 %. */
const steps = 7;
/** The largest scale at which this arrangement fits, by bisection. */
function largestFit(
  matter: Matter,
  arrangement: Arrangement,
  sheets: number,
  largest: number,
  room: Room,
  context: PaperContext,
): Arranged | null {
  const attempt = (scale: number): Arranged | null => {
    const arranged = arrange(matter, arrangement, scale, sheets, room, context);
    return arranged && arranged.height <= room.height ? arranged : null;
  };
  let low = context.sheet.minText / defaults.fontSize;
  let high = low * largest;
  let best = attempt(low);
  if (!best) return null;
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    const arranged = attempt(middle);
    if (arranged) [best, low] = [arranged, middle];
    else high = middle;
  }
  return best;
}

/** Of those whose text is about as large as the largest, the one whose columns are most even. */
function best(fitting: readonly [Arranged, ...Arranged[]]): Arranged {
  const least = Math.max(...fitting.map(({ scale }) => scale)) * aboutAsLarge;
  const large = fitting.filter(({ scale }) => scale >= least);
  return large.reduce((a, b) => (b.evenness > a.evenness + 1e-9 ? b : a), large[0] ?? fitting[0]);
}

/** Arrangements of equal worth. */
export interface Choice {
  readonly matter: Matter;
  readonly arrangements: readonly Arrangement[];
}

/** `choices` in order of preference. Throws where not even the last fits `maxSheets` sheets. */
export function fit(
  choices: readonly Choice[],
  room: Room,
  { maxSheets, largest }: Limits,
  context: PaperContext,
): Fitted {
  for (let sheets = 1; sheets <= maxSheets; sheets++)
    for (const { matter, arrangements } of choices) {
      const fitting = arrangements.flatMap((arrangement) => {
        const arranged = largestFit(matter, arrangement, sheets, largest, room, context);
        return arranged ? [arranged] : [];
      });
      const [first, ...others] = fitting;
      if (first) return { arranged: best([first, ...others]), sheets };
    }
  throw new Error(
    `${context.sheet.id}: ${choices[0]?.matter.programs.map(({ id }) => id).join(', ')} do not fit ${maxSheets} sheets.`,
  );
}
