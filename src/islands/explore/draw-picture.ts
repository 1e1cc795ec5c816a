/**
 * A chart for a picture that stands alone, drawn as someone explores it: laid out anew for the room
 * it has there, with a note of what was chosen.
 */
import { composeOptions } from '../../core/index.ts';
import { facets } from '../../explore/index.ts';
import { exploreWords } from '../../i18n/explore-words.ts';
import { breakKindly } from '../../layout/index.ts';
import type { Atlas } from '../../model/index.ts';
import { renderDrawing } from '../../render/svg/index.ts';
import {
  fitScene,
  footLeading,
  lightPalette,
  middleOf,
  paletteFor,
  SITE_METRICS,
  smallest,
  type PlacedRoom,
} from '../../scene/index.ts';
import { chosenSentence } from './chosen-sentence.ts';
import {
  exploredScene,
  optionsOf,
  subjectOf,
  type ChartWanted,
  type Drawing,
} from './draw-charts.ts';

export interface PictureWanted extends Omit<ChartWanted, 'hasRows'> {
  /** `null` where the picture grows with its chart, which is then drawn at its nominal size. */
  readonly room: PlacedRoom | null;
  /** px a line of the note may take. */
  readonly width: number;
}

export interface DrawnPicture {
  /** Markup of the drawing; `null` where it does not fit. One without a room stands at the origin. */
  readonly drawing: string | null;
  /** What was chosen, in lines; none where everything is shown. */
  readonly note: readonly string[];
}

/** `names`: of plans and programs, by id. */
export function drawPicture(
  atlas: Atlas,
  { subject: name, density, room, width }: PictureWanted,
  names: Readonly<Record<string, string>>,
  drawing: Drawing,
): DrawnPicture {
  const subject = subjectOf(name, atlas);
  const plans = atlas.plans.map(({ id }) => id);
  const palette = paletteFor(lightPalette, plans);
  if (!subject) return { drawing: null, note: [] };
  // What a chart is of says itself which plan and which program.
  const said = facets.filter(
    (facet) => subject.kind === 'atlas' || (facet !== 'plan' && facet !== 'program'),
  );
  const text = chosenSentence(said, drawing.exploration, exploreWords(drawing.lang), names);
  const broken =
    text === ''
      ? null
      : breakKindly(SITE_METRICS, text, { width, size: smallest, weight: 400, maxLines: 9 });
  const note = broken?.lines ?? (text === '' ? [] : [text]);
  if (!room) {
    const scene = exploredScene(subject, density, drawing);
    return {
      drawing: renderDrawing({ scene, scale: 1, chartX: 0, chartY: 0, room }, palette),
      note,
    };
  }
  const rest = { ...room, height: room.height - note.length * footLeading };
  const fitted = fitScene(subject, rest, composeOptions(subject, optionsOf(density, drawing)));
  if (!fitted) return { drawing: null, note };
  const chartX = middleOf(fitted, room.x, room.width);
  return { drawing: renderDrawing({ ...fitted, chartX, chartY: room.y, room }, palette), note };
}
