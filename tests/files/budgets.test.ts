import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPaths, markupOf } from '../fixtures/site.ts';
import { cssBudget, elementsPerBar, fileBudgets, pageBudgets } from './budgets.ts';
import { countInCharts, weigh, type PageWeight } from './page-weight.ts';

const kinds = Map.groupBy(allPaths(), (path) => {
  const japanese = path.replace(/^\/en\//, '/');
  return pageBudgets.find(({ address }) => address.test(japanese));
});

function largest(weights: readonly PageWeight[]): PageWeight {
  const most = (part: keyof PageWeight): number => Math.max(...weights.map((one) => one[part]));
  return { html: most('html'), css: most('css'), js: most('js') };
}

describe('pages', () => {
  it('have a budget, whichever they are', () => {
    expect(kinds.get(undefined)).toBeUndefined();
    expect(kinds.size).toBe(pageBudgets.length);
  });

  it.each(pageBudgets)('are no heavier than $kind may be', (budget) => {
    const paths = kinds.get(budget) ?? [];
    const { html, css, js } = largest(paths.map((path) => weigh(markupOf(path))));
    expect(html, 'HTML').toBeLessThanOrEqual(budget.html);
    expect(css, 'CSS').toBeLessThanOrEqual(cssBudget);
    expect(css, 'CSS').toBeGreaterThan(1000);
    expect(js, 'JavaScript').toBeLessThanOrEqual(budget.js);
    expect(js, 'JavaScript').toBeGreaterThan(0);
  });
});

describe('charts of plans', () => {
  it('have no more elements than there may be for their bars', () => {
    for (const path of allPaths().filter((one) => /^(?:\/en)?\/plans\//.test(one))) {
      const { elements, bars } = countInCharts(markupOf(path));
      expect(bars, path).toBeGreaterThan(5);
      expect(elements / bars, path).toBeLessThanOrEqual(elementsPerBar);
    }
  });
});

describe('files', () => {
  const all = readdirSync('dist', { recursive: true, encoding: 'utf8' });

  it.each(fileBudgets)('are no larger than $kind may be', ({ path, each, all: together }) => {
    const sizes = all
      .filter((name) => path.test(name.split(sep).join('/')))
      .map((name) => statSync(join('dist', name)).size / 1e6);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(each);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(together);
  });
});
