import { describe, expect, it } from 'vitest';
import { listPieces } from '../../src/posters/index.ts';
import { editionWith } from '../fixtures/edition.ts';

const edition = editionWith();
const { atlas } = edition;
const posters = listPieces(edition).filter(({ id, kind }) => id === 'atlas' && kind === 'poster');

describe('the sheet of all plans', () => {
  const evaluations = atlas.projects.flatMap((project) => project.evaluations);
  const dated = evaluations.filter(({ fy }) => fy !== null).map(({ id }) => id);

  it.each(posters)(
    '$file has every evaluation whose year is known, and every relation inside a program',
    ({ compose }) => {
      const marks = compose().pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'chart' ? item.band.marks : [])),
      );
      const idsOf = (kind: string): Set<string> =>
        new Set(marks.flatMap((mark) => (mark.kind === kind && 'id' in mark ? [mark.id] : [])));
      expect(dated.length).toBeGreaterThan(30);
      expect(idsOf('evaluation')).toEqual(new Set(dated));
      const inside = atlas.projects.flatMap(({ outgoing, program }) =>
        outgoing.filter(({ to }) => to.program === program).map(({ id }) => id),
      );
      expect(inside.length).toBeGreaterThan(10);
      for (const id of inside) expect(idsOf('arrow')).toContain(id);
    },
  );
});
