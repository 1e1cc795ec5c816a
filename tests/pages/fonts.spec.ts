/** The fonts a page needs are the site's own, whole, and light. */
import { expect, test } from '@playwright/test';
import { fontBudget } from '../files/budgets.ts';
import { missingGlyphs } from './glyphs.ts';
import { rowsOf } from '../fixtures/site.ts';

const pages = [
  '/',
  '/about/',
  '/evaluations/',
  '/en/evaluations/',
  '/posters/',
  '/en/posters/',
  ...rowsOf('plans').flatMap(({ id }) => [`/plans/${id}/`, `/en/plans/${id}/`]),
  '/projects/arim/',
];

for (const path of pages) {
  test(`${path}: every character has its glyph in the weight it is set in, in at most ${fontBudget / 1000} kB`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await missingGlyphs(page)).toEqual([]);
    const bytes = await page.evaluate(async () => {
      await document.fonts.ready;
      return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.woff2'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(fontBudget);
  });
}
