/**
 * A chart as a picture that stands alone, drawn as someone explores it: laid out anew on its sheet,
 * which says in its title what was asked and in its foot where.
 */
import { composeOptions } from '../../core/index.ts';
import type { Atlas } from '../../model/index.ts';
import { renderContents } from '../../render/svg/index.ts';
import {
  composeSheet,
  lightPalette,
  paletteFor,
  sceneName,
  type SheetSize,
  type SheetTexts,
} from '../../scene/index.ts';
import { optionsOf, subjectOf, type ChartWanted, type Drawing } from './draw-charts.ts';

export interface PictureWanted extends Pick<ChartWanted, 'subject' | 'density'> {
  readonly size: SheetSize;
  readonly texts: SheetTexts;
}

export interface DrawnPicture {
  /** What it is of and what it shows. */
  readonly name: string;
  readonly sentence: string;
  /** Markup of all there is to see on the sheet. */
  readonly contents: string;
  /** px of the sheet. */
  readonly width: number;
  readonly height: number;
}

/** `null` where the chart does not fit the size, or is none. */
export function drawPicture(
  atlas: Atlas,
  { subject: name, density, size, texts }: PictureWanted,
  drawing: Drawing,
): DrawnPicture | null {
  const subject = subjectOf(name, atlas);
  if (!subject) return null;
  const options = composeOptions(subject, optionsOf(subject, density, drawing, null));
  const sheet = composeSheet(subject, size, texts, options);
  if (!sheet) return null;
  const { scene, width, height } = sheet;
  const palette = paletteFor(
    lightPalette,
    atlas.plans.map(({ id }) => id),
  );
  const contents = renderContents(sheet, palette);
  return { name: sceneName(scene), sentence: scene.sentence, contents, width, height };
}
