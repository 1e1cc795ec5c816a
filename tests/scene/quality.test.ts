/**
 * How good the pictures are, in figures that may only fall. A change that raises one and is worth it
 * raises it here, in the same commit.
 */
import { describe, expect, it } from 'vitest';
import { composeScene, type Scene } from '../../src/scene/index.ts';
import type { Program } from '../../src/model/index.ts';
import { readHardCases } from '../../src/views/gallery.ts';
import { seeded } from '../arbitraries/seeded.ts';
import { syntheticProgram } from '../arbitraries/synthetic.ts';
import { testMetrics } from '../fixtures/metrics.ts';
import { qualityOf, type Quality } from '../measures/quality.ts';

type Figures = Omit<Quality, 'arrows'>;

function drawn(program: Program): Scene {
  return composeScene(
    { kind: 'program', program },
    { lang: 'ja', density: 'normal', today: '2026-11-01', metrics: testMetrics, axis: 'every' },
  );
}

function expectAtMost(scenes: readonly Scene[], most: Figures): void {
  const { crossings, bends, detour, height } = qualityOf(scenes);
  expect.soft(crossings, 'crossings').toBeLessThanOrEqual(most.crossings);
  expect.soft(bends, 'bends').toBeLessThanOrEqual(most.bends);
  expect.soft(detour, 'detour').toBeLessThanOrEqual(most.detour);
  expect.soft(height, 'height').toBeLessThanOrEqual(most.height);
}

const gallery: Readonly<Record<string, Figures>> = {
  'chain-of-seven': { crossings: 0, bends: 0, detour: 1, height: 116 },
  diamond: { crossings: 0, bends: 2, detour: 1, height: 134 },
  'everything-unknown': { crossings: 0, bends: 0, detour: 1, height: 235 },
  'in-calendar-years': { crossings: 1, bends: 6, detour: 2.3507, height: 272 },
  'in-months': { crossings: 0, bends: 11, detour: 1.5092, height: 352 },
  'long-names': { crossings: 0, bends: 2, detour: 1, height: 218 },
  'merge-of-three': { crossings: 0, bends: 3, detour: 1, height: 180 },
  'off-the-axis': { crossings: 0, bends: 3, detour: 1, height: 204 },
  'one-year-bars': { crossings: 0, bends: 4, detour: 1, height: 210 },
  overlap: { crossings: 0, bends: 4, detour: 1, height: 190 },
  'split-into-four': { crossings: 0, bends: 3, detour: 1, height: 214 },
  'three-hundred': { crossings: 44, bends: 191, detour: 1.2049, height: 6636 },
};

describe('a hard case is no worse than it was', () => {
  it.each(readHardCases())('$id', ({ id, program }) => {
    const most = gallery[id];
    if (!most) throw new Error(`${id} has no figures yet`);
    expectAtMost([drawn(program)], most);
  });
});

describe('forty random programs are no worse than they were', () => {
  const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
  it.each([
    [1, { crossings: 67, bends: 1014, detour: 1.0557, height: 47444 }],
    [2, { crossings: 229, bends: 1843, detour: 1.0614, height: 48700 }],
    [3, { crossings: 519, bends: 2675, detour: 1.0595, height: 51351 }],
  ])('of thirty projects that follow up to %i', (relations, most) => {
    const scenes = seeds.map((seed) => drawn(syntheticProgram(30, seeded(seed), relations)));
    expectAtMost(scenes, most);
  });
});
