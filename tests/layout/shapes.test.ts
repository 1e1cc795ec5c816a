/** Routes by the name of their shape, on the pictures of choices. */
import { expect, it } from 'vitest';
import { layOutBand } from '../../src/layout/index.ts';
import { rowsOf } from '../../src/scene/rows.ts';
import { readHardCase } from '../../src/views/gallery.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const range = { from: 2016, to: 2027 };

it.each([
  ['a-successor-keeps-its-lane', { 'a->c': 'straight', 'c->d': 'straight' }],
  ['a-merge-shares-a-trunk', { 'a->d': 'elbow-out', 'b->d': 'straight', 'c->d': 'elbow-out' }],
  ['a-split-shares-a-trunk', { 'a->b': 'straight', 'a->c': 'elbow-in', 'a->d': 'elbow-in' }],
  ['an-arrow-prefers-its-own-gutter', { 'a->b': 'gutter' }],
  ['an-arrow-goes-round-rather-than-through', { 'a->c': 'gutter' }],
  ['two-arrows-side-by-side-do-not-cross', { 'a->c': 'gutter', 'b->d': 'elbow-out' }],
] as const)('%s', (id, shapes) => {
  const { program } = readHardCase(id, 'tests/fixtures/choices');
  const placed = rowsOf({ kind: 'program', program }, 'ja', 'normal').bands.map(({ input }) =>
    layOutBand(input, testMetrics, { range }),
  );
  const arrows = placed.flatMap((band) => band.arrows);
  expect(Object.fromEntries(arrows.map(({ link, shape }) => [link.id, shape]))).toEqual(shapes);
});
