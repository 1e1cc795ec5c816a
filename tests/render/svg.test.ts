import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { coloursIn, darkRules, renderSvg } from '../../src/render/svg/index.ts';
import { composeScene, darkPalette, lightPalette } from '../../src/scene/index.ts';
import { programArbitrary, programOf } from '../arbitraries/programs.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const options = {
  lang: 'ja',
  density: 'normal',
  today: '2026-11-23',
  metrics: testMetrics,
  axis: 'every',
} as const;

const sketch = {
  name: '<script>alert("1")</script>&=cmd|\'/c\'!A1',
  start: 2020,
  length: 9,
  startBasis: 'stated',
  endBasis: 'record',
  evaluations: [{ kind: 'interim', offset: 2 }],
  tentative: true,
  group: 0,
  isPart: false,
  follows: [],
} as const;

describe('an SVG', () => {
  it('holds a hostile name as text', () => {
    const svg = renderSvg(composeScene({ kind: 'program', program: programOf([sketch]) }, options));
    expect(svg).not.toMatch(/<script/i);
    expect(svg).toContain('&lt;script&gt;');
    const body = JSON.stringify(parse(svg), (key: string, value: unknown) =>
      key === 'parentNode' ? undefined : value,
    );
    expect(body).not.toContain('"tagName":"script"');
  });

  it('drops characters that XML has no place for', () => {
    const svg = renderSvg(
      composeScene(
        { kind: 'program', program: programOf([{ ...sketch, name: '名\u0000前\u001b' }]) },
        options,
      ),
    );

    expect(svg).not.toMatch(/[\u0000\u001b]/);
  });

  it('names every thing it draws and refers to nothing outside', () => {
    fc.assert(
      fc.property(programArbitrary(10), (program) => {
        const scene = composeScene({ kind: 'program', program }, options);
        const svg = renderSvg(scene);
        const outside = new Set(scene.outside.map(({ id }) => id));
        for (const { id } of program.projects)
          for (const kind of ['bar', 'bar-label'])
            expect(svg.includes(`data-kind="${kind}" data-id="${id}"`)).toBe(!outside.has(id));
        expect(svg.match(/data-kind="arrow"/g)?.length ?? 0).toBe(
          scene.bands[0]?.marks.filter(({ kind }) => kind === 'arrow').length,
        );
        expect(svg).not.toMatch(/\bhref=|url\(|NaN|undefined|Infinity/);
      }),
      { numRuns: 60 },
    );
  });

  it('has no colour that dark rules do not turn into one dark colour', () => {
    const light = coloursIn(lightPalette);
    expect(new Set(light).size).toBe(light.length);
    expect(coloursIn(darkPalette).length).toBe(light.length);
    const svg = renderSvg(composeScene({ kind: 'program', program: programOf([sketch]) }, options));
    const used = [...svg.matchAll(/(fill|stroke)="([^"]*)"/g)].filter(
      ([, , colour]) => colour !== 'none',
    );
    expect(used.length).toBeGreaterThan(10);
    for (const [, paint, colour] of used) expect(darkRules()).toContain(`[${paint}='${colour}']`);
  });
});
