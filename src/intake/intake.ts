/** What comes of a file that is taken in. */
import type { Fault } from '../model/index.ts';
import type { Moment } from './dates/moment.ts';
import type { IntakeReport } from './report.ts';

export interface Intake {
  /** File name → CSV; `null` where the file cannot be drawn. */
  readonly tables: ReadonlyMap<string, string> | null;
  /** By project, as finely as the file says them: the tables hold fiscal years. */
  readonly periods: ReadonlyMap<string, Period>;
  /** `null` where nothing was recognized, or where the file holds the tables themselves. */
  readonly report: IntakeReport | null;
  /** With the places they have in the file, not in the tables made of it. */
  readonly faults: readonly Fault[];
}

/** Each `null` where it is not known, or has no end. */
export interface Period {
  readonly start: Moment | null;
  readonly end: Moment | null;
}

/** Of a file that cannot be drawn, and why. */
export function refused(faults: readonly Fault[]): Intake {
  return { tables: null, periods: new Map(), report: null, faults };
}
