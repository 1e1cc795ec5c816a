/**
 * What the layout chooses where it could do otherwise: one tiny table a choice, named for it, in
 * `tests/fixtures/choices/`, and its picture in `choices/`. `npm run pictures` draws them anew.
 */
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/render/svg/index.ts';
import type { Program } from '../../src/model/index.ts';
import { composeScene, hardFaults, SITE_METRICS, type Scene } from '../../src/scene/index.ts';
import { readHardCases } from '../../src/views/gallery.ts';

/** Twelve years, and names of groups only where there are several. */
function drawn(program: Program): Scene {
  const namesWidth = program.initiatives.length > 1 ? 96 : 0;
  return composeScene(
    { kind: 'program', program },
    {
      lang: 'ja',
      density: 'normal',
      today: '2026-11-01',
      metrics: SITE_METRICS,
      axis: 'every',
      layout: { range: { from: 2016, to: 2027 }, namesWidth, outcomesWidth: 0 },
    },
  );
}

describe('the layout chooses that', () => {
  it.each(readHardCases('tests/fixtures/choices'))('$id', async ({ id, program }) => {
    const scene = drawn(program);
    expect(hardFaults(scene)).toEqual([]);
    const lines = renderSvg(scene).replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`choices/${id}.svg`);
  });
});
