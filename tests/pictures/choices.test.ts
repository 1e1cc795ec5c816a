/**
 * What the layout chooses where it could do otherwise: one tiny table a choice, named for it, in
 * `tests/fixtures/choices/`, and its picture in `choices/`. `npm run pictures` draws them anew.
 */
import { describe, expect, it } from 'vitest';
import { composeChart, hardFaults, renderSvg, type Scene } from '../../src/core/index.ts';
import type { Program } from '../../src/model/index.ts';
import { readHardCases } from '../../src/views/gallery.ts';

/** Twelve years, and a column of names only where there are several groups or something without years. */
function drawn(program: Program): Scene {
  const hasUndated = program.projects.some(({ start, end }) => (start.fy ?? end.fy) === null);
  const namesWidth = program.initiatives.length > 1 || hasUndated ? 96 : 0;
  return composeChart(
    { kind: 'program', program },
    {
      lang: 'ja',
      today: '2026-11-01',
      range: { from: 2016, to: 2027 },
      layout: { namesWidth, outcomesWidth: 0 },
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
