/** What texts and lines are printed in: on paper, or on the dark band at a sheet's head. */
import { lightPalette } from '../scene/index.ts';

export interface Inks {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
}

export const onPaper: Inks = lightPalette;

export const onDark: Inks = {
  ink: lightPalette.ground,
  muted: lightPalette.ground,
  line: lightPalette.muted,
};
