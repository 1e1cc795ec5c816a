/** What a reader expects of a lineage's shape, on the gallery's own cases. */
import { describe, expect, it } from 'vitest';
import { composeScene, type ArrowMark, type BarMark } from '../../src/scene/index.ts';
import { readHardCase } from '../../src/views/gallery.ts';
import { testMetrics } from '../fixtures/metrics.ts';

function drawn(id: string): { bars: BarMark[]; arrows: ArrowMark[] } {
  const { program } = readHardCase(id);
  const scene = composeScene(
    { kind: 'program', program },
    { lang: 'ja', density: 'normal', today: '2026-11-01', metrics: testMetrics, axis: 'every' },
  );
  const marks = scene.bands.flatMap((band) => band.marks);
  return {
    bars: marks.filter((mark): mark is BarMark => mark.kind === 'bar'),
    arrows: marks.filter((mark): mark is ArrowMark => mark.kind === 'arrow'),
  };
}

const middle = (bar: BarMark): number => bar.y + bar.height / 2;

describe('a lineage', () => {
  it('of seven reads as one line, each arrow straight', () => {
    const { bars, arrows } = drawn('chain-of-seven');
    expect(new Set(bars.map(middle)).size).toBe(1);
    expect(arrows.map(({ points }) => points.length)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('that splits into four shares a trunk: all arrows leave where another does', () => {
    const { arrows } = drawn('split-into-four');
    const starts = arrows.map(({ points }) => points[0]?.x);
    expect(arrows).toHaveLength(4);
    // One goes on along the lane; those above and those below share a stub each.
    expect(new Set(starts).size).toBeLessThanOrEqual(3);
  });

  it('of a diamond needs two lanes and no crossing', () => {
    const { bars } = drawn('diamond');
    expect(new Set(bars.map(middle)).size).toBe(2);
  });

  it('whose successor begins before the end stands on two lanes', () => {
    const { bars, arrows } = drawn('overlap');
    expect(new Set(bars.map(middle)).size).toBe(2);
    expect(arrows.every(({ points }) => points.length >= 3)).toBe(true);
  });
});
