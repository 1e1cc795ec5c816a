/**
 * The gallery's hard cases as pictures: each is compared with the SVG beside this file. A picture
 * changes in the commit that changes it; `npm run pictures` draws them anew.
 */
import { describe, expect, it } from 'vitest';
import { composeChart, hardFaults, renderSvg } from '../../src/core/index.ts';
import { defaults } from '../../src/layout/index.ts';
import { readHardCases } from '../../src/views/gallery.ts';

const options = { lang: 'ja', today: '2026-11-01', range: defaults.range } as const;

const cases = readHardCases();
/** Three hundred bars are no picture a reviewer would read. */
const readable = cases.filter(({ program }) => program.projects.length <= 50);

describe('a hard case', () => {
  it.each(cases)('has no hard fault: $id', ({ program, layout, days }) => {
    const scene = composeChart({ kind: 'program', program }, { ...options, layout, days });
    expect(hardFaults(scene)).toEqual([]);
  });

  it.each(readable)('looks as it did: $id', async ({ id, program, layout, days }) => {
    const scene = composeChart({ kind: 'program', program }, { ...options, layout, days });
    const lines = renderSvg(scene).replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`${id}.svg`);
  });
});
