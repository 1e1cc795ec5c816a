import { describe, expect, it } from 'vitest';
import { hardFaults } from '../../src/scene/index.ts';
import { decksOf, realAtlas } from '../fixtures/decks.ts';

describe('every deck', () => {
  it.each(decksOf(realAtlas()))('$name has charts without a hard fault', ({ deck }) => {
    const scenes = deck.slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.scene] : []));
    expect(scenes.length).toBeGreaterThan(0);
    for (const scene of scenes) expect(hardFaults(scene)).toEqual([]);
  });
});
