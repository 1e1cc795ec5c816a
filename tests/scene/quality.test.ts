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
  'everything-unknown': { crossings: 0, bends: 2, detour: 1, height: 198 },
  'long-names': { crossings: 0, bends: 2, detour: 1, height: 218 },
  'merge-of-three': { crossings: 0, bends: 3, detour: 1, height: 180 },
  'off-the-axis': { crossings: 0, bends: 3, detour: 1, height: 204 },
  'one-year-bars': { crossings: 0, bends: 4, detour: 1, height: 210 },
  overlap: { crossings: 0, bends: 4, detour: 1, height: 190 },
  'split-into-four': { crossings: 0, bends: 3, detour: 1, height: 214 },
  'three-hundred': { crossings: 46, bends: 200, detour: 1.2075, height: 6636 },
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
    [1, { crossings: 86, bends: 1152, detour: 1.0585, height: 49767 }],
    [2, { crossings: 358, bends: 2104, detour: 1.0645, height: 51153 }],
    [3, { crossings: 681, bends: 2975, detour: 1.0617, height: 53849 }],
  ])('of thirty projects that follow up to %i', (relations, most) => {
    const scenes = seeds.map((seed) => drawn(syntheticProgram(30, seeded(seed), relations)));
    expectAtMost(scenes, most);
  });
});
