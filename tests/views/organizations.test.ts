/** What an organization's page says of its projects, against the tables. */
import { describe, expect, it } from 'vitest';
import { composeScene, SITE_METRICS } from '../../src/scene/index.ts';
import { projectsOf } from '../../src/model/index.ts';
import {
  prepareOrganization,
  prepareOrganizations,
} from '../../src/views/prepare-organizations.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith();
const { atlas } = edition;

describe('the pages of organizations', () => {
  it('name every organization once, with as many projects as the tables give it', () => {
    const lines = prepareOrganizations(edition, 'en').flatMap((group) => group.lines);
    expect(lines).toHaveLength(atlas.organizations.length);
    const sum = (count: 'takesPart' | 'funds'): number =>
      lines.reduce((total, line) => total + line[count], 0);
    const parts = atlas.projects.flatMap(({ participants }) => [
      ...new Set(participants.map(({ entity }) => entity)),
    ]);
    expect(sum('takesPart')).toBe(parts.length);
    expect(sum('funds')).toBe(atlas.projects.filter(({ funder }) => funder).length);
  });

  it('have a row and a bar, and no other, for each project it pays for or takes part in', () => {
    for (const organization of atlas.organizations) {
      const ids = projectsOf(organization).map(({ id }) => id);
      const own = atlas.projects.filter(
        ({ funderEntity, participants }) =>
          funderEntity === organization ||
          participants.some(({ entity }) => entity === organization),
      );
      expect(ids).toEqual(own.map(({ id }) => id));
      const view = prepareOrganization(organization, edition, 'ja');
      expect(view.plans.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ids);
      const scene = composeScene(
        { kind: 'organization', organization },
        { lang: 'ja', density: 'normal', today: '2026-01-01', metrics: SITE_METRICS, axis: 'plan' },
      );
      const bars = scene.bands.flatMap(({ marks }) => marks).filter(({ kind }) => kind === 'bar');
      expect(new Set(bars.map((bar) => 'id' in bar && bar.id))).toEqual(new Set(ids));
    }
  });

  it('say its part in each, and how the document spells it where that is another name', () => {
    const view = (id: string): ReturnType<typeof prepareOrganization> =>
      prepareOrganization(
        atlas.organizations.find((one) => one.id === id) ?? raise(id),
        edition,
        'ja',
      );
    const partsIn = (id: string): string[] =>
      view(id).plans.flatMap(({ rows }) =>
        rows.flatMap(({ parts }) => parts.map(({ text }) => text)),
      );
    expect(partsIn('amed')).toEqual(Array.from({ length: 21 }, () => '資金配分機関'));
    expect(partsIn('tokyo-metropolitan-university').join()).toContain('資料の表記：首都大学東京');
    expect(partsIn('university-of-tokyo').join()).toContain('資料の表記：東京大学地震研究所');
    for (const { rows } of view('riken').plans)
      for (const { cites } of rows) expect(cites.length).toBeGreaterThan(0);
  });
});

function raise(id: string): never {
  throw new RangeError(id);
}
