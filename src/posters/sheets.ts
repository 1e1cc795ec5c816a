/** The sheets posters and handouts are printed on, landscape, and the smallest text each may carry. */

export interface SheetSize {
  readonly id: SheetId;
  /** mm */
  readonly width: number;
  readonly height: number;
  /** pt */
  readonly minText: number;
}

export type SheetId = 'a0' | 'a1' | 'a2' | 'a3' | 'a4';

/**
 * 18 pt on A0, the same sheet reduced on A1, and 9 pt on A3, which is read from arm's length; A4 is
 * held in the hand.
 */
export const sheets: Readonly<Record<SheetId, SheetSize>> = {
  a0: { id: 'a0', width: 1189, height: 841, minText: 18 },
  a1: { id: 'a1', width: 841, height: 594, minText: 12.7 },
  a2: { id: 'a2', width: 594, height: 420, minText: 11 },
  a3: { id: 'a3', width: 420, height: 297, minText: 9 },
  a4: { id: 'a4', width: 297, height: 210, minText: 7.5 },
};
