/** A chart taken away as it was explored: in the room it has, complete, and saying what was chosen. */
import { describe, expect, it } from 'vitest';
import { nothingExplored, type Exploration } from '../../src/explore/index.ts';
import { drawPicture } from '../../src/islands/explore/draw-picture.ts';
import { defaults } from '../../src/layout/index.ts';
import { readAtlas } from '../../src/model/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

const reading = readAtlas(readTableFiles('data'));
if (!reading.atlas) throw new Error('The tables have faults.');
const { atlas } = reading;
const names = { 'life-science': 'Life science' };

function pictureOf(
  subject: string,
  exploration: Partial<Exploration['choices']>,
  height: number,
): ReturnType<typeof drawPicture> {
  const choices = { ...nothingExplored.choices, ...exploration };
  const room = { x: 32, y: 90, width: 1216, height };
  return drawPicture(atlas, { subject, density: 'normal', room, width: 1216 }, names, {
    lang: 'en',
    today: '2026-11-24',
    range: defaults.range,
    left: new Set(atlas.projects.map(({ id }) => id)),
    exploration: { ...nothingExplored, choices },
  });
}

describe('a picture of an explored chart', () => {
  it('says which answers were chosen, those to one question together', () => {
    const { note } = pictureOf('program:nm-materials', { status: ['running', 'ended'] }, 480);
    expect(note).toEqual(['Filtered: Today: Running or Ended.']);
  });

  it('says nothing where nothing was chosen', () => {
    expect(pictureOf('program:nm-materials', {}, 480).note).toEqual([]);
  });

  it('names plans only where there are several', () => {
    const plan = { plan: ['life-science'] };
    expect(pictureOf('program:nm-materials', plan, 480).note).toEqual([]);
    expect(pictureOf('atlas', plan, 480).note).toEqual(['Filtered: Plan: Life science.']);
  });

  it('stands in its room, or is not drawn', () => {
    const { drawing } = pictureOf('program:nm-materials', {}, 480);
    const number = (pattern: RegExp): number => Number(pattern.exec(drawing ?? '')?.[1]);
    const scale = number(/scale\(([\d.]+)\)/);
    expect(number(/data-width="([\d.]+)"/) * scale).toBeLessThanOrEqual(1216.5);
    expect(number(/data-height="([\d.]+)"/) * scale).toBeLessThanOrEqual(480);
    expect(pictureOf('program:nm-materials', {}, 40).drawing).toBeNull();
  });

  it('is none of a chart that is unknown', () => {
    expect(pictureOf('program:none', {}, 480)).toEqual({ drawing: null, note: [] });
  });
});
