/** A chart taken away as it was explored: on its sheet, saying what was asked, on what day, and where. */
import { describe, expect, it } from 'vitest';
import { nothingExplored, type Exploration } from '../../src/explore/index.ts';
import { drawPicture } from '../../src/islands/explore/draw-picture.ts';
import { defaults } from '../../src/layout/index.ts';
import { readAtlas } from '../../src/model/index.ts';
import type { SheetSize } from '../../src/scene/index.ts';
import { readTableFiles } from '../../src/site/data-folder.ts';

const reading = readAtlas(readTableFiles('data'));
if (!reading.atlas) throw new Error('The tables have faults.');
const { atlas } = reading;
const names = { 'life-science': 'Life science' };
const address = 'https://example.org/en/plans/nano-materials/?status=running,ended&from=2020';

function pictureOf(
  subject: string,
  asked: Partial<Exploration['choices']>,
  size: SheetSize = 'shown',
): ReturnType<typeof drawPicture> {
  const choices = { ...nothingExplored.choices, ...asked };
  const texts = { kicker: 'Plan', title: 'Program', footer: ['Source'], joint: ' ', address };
  return drawPicture(
    atlas,
    { subject, density: 'normal', size, texts },
    {
      lang: 'en',
      today: '2026-11-24',
      range: defaults.range,
      left: new Set(atlas.projects.map(({ id }) => id)),
      exploration: { ...nothingExplored, choices, from: 2020 },
      names,
    },
  );
}

describe('a picture of an explored chart', () => {
  it('says in its title what was asked and the years it shows, and below where it is found', () => {
    const picture = pictureOf('program:nm-materials', { status: ['running', 'ended'] });
    expect(picture?.sentence).toMatch(
      /^\d+ projects running or ended on 2026-11-24, \d+ evaluations \(chart of FY2020–2031/,
    );
    expect(picture?.name).toContain(`: ${picture?.sentence}`);
    expect(picture?.contents).toContain('running or ended on 2026-11-24');
    expect(picture?.contents).toContain(address.replaceAll('&', '&amp;'));
  });

  it('says a date, and never that it is today', () => {
    const { contents = '' } = pictureOf('program:nm-materials', {}) ?? {};
    expect(contents).toContain('On 2026-11-24');
    expect(contents).not.toMatch(/>[^<]*(?:today|今日)/i);
  });

  it('names plans only where there are several', () => {
    const plan = { plan: ['life-science'] };
    expect(pictureOf('program:nm-materials', plan)?.sentence).not.toContain('Life science');
    expect(pictureOf('atlas', plan)?.sentence).toContain(' of Life science, ');
  });

  it('has its size, or is not drawn', () => {
    const { width, height } = pictureOf('program:nm-materials', {}, 'slide') ?? {};
    expect([width, height]).toEqual([1280, 720]);
    expect(pictureOf('atlas', {}, 'half')).toBeNull();
  });

  it('is none of a chart that is unknown', () => {
    expect(pictureOf('program:none', {})).toBeNull();
  });
});
