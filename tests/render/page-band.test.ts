/** A chart as a page holds it: light, painted by classes alone, and with every name. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chartParts,
  renderLegendEntry,
  renderSvg,
  type PageOptions,
} from '../../src/render/svg/index.ts';
import {
  composeScene,
  dashes,
  legendEntries,
  strokes,
  type MarkKind,
  type Scene,
} from '../../src/scene/index.ts';
import { programArbitrary } from '../arbitraries/programs.ts';
import { seeded } from '../arbitraries/seeded.ts';
import { syntheticProgram } from '../arbitraries/synthetic.ts';
import { allKinds } from '../fixtures/all-kinds.ts';
import { testMetrics } from '../fixtures/metrics.ts';

const options = { lang: 'ja', today: '2026-11-23', metrics: testMetrics } as const;
const hrefOf = (id: string): string => `/projects/${id}/`;

function markupOf(scene: Scene, page: PageOptions = { hrefOf }): string {
  const { axis, bands } = chartParts(scene, page);
  return [axis, ...bands.map(({ html }) => html)].join('');
}

/** How often each thing is named in the drawing, by `kind id`. */
function namesIn(markup: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [, kind, id] of markup.matchAll(/data-kind="([^"]*)" data-id="([^"]*)"/g)) {
    const name = `${kind} ${id?.replaceAll('&gt;', '>')}`;
    found[name] = (found[name] ?? 0) + 1;
  }
  return found;
}

const kinds: readonly MarkKind[] = ['axis-label', 'bar', 'bar-label', 'evaluation', 'arrow'];

describe('a chart in a page', () => {
  it('names every thing it draws, once', () => {
    fc.assert(
      fc.property(programArbitrary(10), (program) => {
        const subject = { kind: 'program', program } as const;
        const scene = composeScene(subject, { ...options, density: 'normal', axis: 'every' });
        const drawn = scene.bands.flatMap(({ marks }) => marks);
        const names = namesIn(markupOf(scene));
        for (const kind of kinds)
          for (const mark of drawn)
            if (mark.kind === kind && 'id' in mark) expect(names[`${kind} ${mark.id}`]).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of colours, and a file nothing of classes', () => {
    fc.assert(
      fc.property(programArbitrary(10), (program) => {
        const subject = { kind: 'program', program } as const;
        const scene = composeScene(subject, { ...options, density: 'normal', axis: 'every' });
        expect(markupOf(scene)).not.toMatch(/ (?:fill|stroke|stroke-width)="|#[0-9a-f]{6}|NaN/);
        expect(renderSvg(scene)).not.toMatch(/ class="/);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a bar’s words to a row of the page’s table where there is one', () => {
    const subject = { kind: 'program', program: syntheticProgram(20, seeded(1)) } as const;
    const scene = composeScene(subject, { ...options, density: 'normal', axis: 'every' });
    const described = markupOf(scene, { hrefOf, describedBy: (id) => `row-${id}` });
    const links = [...described.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links).toHaveLength(20);
    for (const link of links) expect(link).toMatch(/ aria-describedby="row-[^"]+"/);
    expect(links.join('')).not.toContain('aria-label');
    expect(markupOf(scene).match(/<a [^>]*aria-label="[^"]+"/g)).toHaveLength(20);
  });

  it('draws an evaluation as one use of a symbol of its band', () => {
    fc.assert(
      fc.property(programArbitrary(10), (program) => {
        const subject = { kind: 'program', program } as const;
        const scene = composeScene(subject, { ...options, density: 'normal', axis: 'every' });
        const markup = markupOf(scene);
        const ids = [...markup.matchAll(/<g id="([^"]*)"/g)].map(([, id]) => id);
        const used = [...markup.matchAll(/<use [^>]*href="#([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(used)).toEqual(new Set(ids));
        const marks = scene.bands.flatMap((band) => band.marks);
        expect(used).toHaveLength(marks.filter(({ kind }) => kind === 'evaluation').length);
      }),
      { numRuns: 60 },
    );
  });

  it('says what an arrow is only where no table of the page does', () => {
    const subject = { kind: 'program', program: syntheticProgram(20, seeded(1)) } as const;
    const scene = composeScene(subject, { ...options, density: 'normal', axis: 'every' });
    const arrows = (markup: string): string[] =>
      [...markup.matchAll(/<path data-kind="arrow"[^>]*>/g)].map(([path]) => path);
    expect(arrows(markupOf(scene)).length).toBeGreaterThan(2);
    for (const arrow of arrows(markupOf(scene))) expect(arrow).toMatch(/role="img" aria-label="/);
    const described = arrows(markupOf(scene, { hrefOf, describedBy: (id) => `row-${id}` }));
    for (const arrow of described) expect(arrow).not.toContain('aria-label');
  });

  it('takes at most seven elements a bar, flags, dots and arrows and all, and marks besides', () => {
    const subject = { kind: 'program', program: syntheticProgram(60, seeded(60)) } as const;
    const scene = composeScene(subject, {
      ...options,
      density: 'overview',
      axis: 'plan',
      layout: { markSize: 0 },
    });
    const { axis, bands } = chartParts(scene, { hrefOf });
    const elements = (markup: string): number => markup.match(/<\w/g)?.length ?? Infinity;
    expect(elements(bands.map(({ html }) => html).join('')) / 60).toBeLessThanOrEqual(6.4);
    const years = scene.range.to - scene.range.from + 1;
    expect(elements(axis)).toBeLessThanOrEqual(3 * years + 4);
  });
});

describe('the style sheets of charts', () => {
  const css = ['paints', 'chart']
    .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
    .join('');

  it('have a rule for every class of a drawing', () => {
    const densities = ['normal', 'detailed', 'overview', 'thumbnail'] as const;
    const whole = { kind: 'atlas', atlas: allKinds() } as const;
    const markup = [
      ...densities.map((density) =>
        markupOf(composeScene(whole, { ...options, density, axis: 'plan' })),
      ),
      ...legendEntries('ja', '').map((entry) => renderLegendEntry(entry)),
    ].join('');
    const used = [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(new Set(used).size).toBeGreaterThan(20);
    expect([...new Set(used)].filter((name) => !css.includes(`.${name}`))).toEqual([]);
  });

  it('tell apart what a file paints in another way', () => {
    const rules = [...css.matchAll(/\.(\w+) \{([^}]*)\}/g)].map(([, , body]) => body);
    for (const width of new Set(Object.values(strokes).filter((px) => px !== 1)))
      expect(rules.join('')).toContain(`stroke-width: ${width}px;`);
    for (const dash of Object.values(dashes))
      expect(rules.join('')).toContain(`stroke-dasharray: ${dash.join(' ')};`);
  });
});
