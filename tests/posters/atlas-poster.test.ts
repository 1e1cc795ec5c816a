import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/index.ts';
import { listPieces } from '../../src/posters/index.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith();
const { atlas } = edition;
const posters = listPieces(edition).filter(({ id, kind }) => id === 'atlas' && kind === 'poster');

function hasNoYear({ start, end }: Project): boolean {
  return typeof (start.fy ?? end.fy) !== 'number';
}

describe('the sheet of all plans', () => {
  const evaluations = atlas.projects.flatMap((project) => project.evaluations);
  const dated = evaluations.filter(({ fy }) => fy !== null).map(({ id }) => id);

  it.each(posters)(
    '$file has every evaluation whose year is known, and every relation inside a program, drawn or told',
    ({ compose }) => {
      const bands = compose().pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'chart' ? [item.band] : [])),
      );
      const marks = bands.flatMap((band) => band.marks);
      const idsOf = (kind: string): Set<string> =>
        new Set(marks.flatMap((mark) => (mark.kind === kind && 'id' in mark ? [mark.id] : [])));
      expect(dated.length).toBeGreaterThan(30);
      expect(idsOf('evaluation')).toEqual(new Set(dated));
      const inside = atlas.projects
        .flatMap(({ outgoing }) => outgoing)
        .filter(({ from, to }) => from.program === to.program);
      expect(inside.length).toBeGreaterThan(10);
      const told = inside.filter(({ from, to }) => [from, to].some(hasNoYear));
      for (const { id } of inside.filter((relation) => !told.includes(relation)))
        expect(idsOf('arrow')).toContain(id);
      const listed = bands.flatMap((band) => band.listed);
      expect(listed).toHaveLength(atlas.projects.filter(hasNoYear).length);
      expect(listed.join('').match(/※\d|\[\d\]/g) ?? []).toHaveLength(told.length);
    },
  );
});
