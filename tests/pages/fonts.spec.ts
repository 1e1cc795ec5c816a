/** The fonts a page needs are the site's own, whole, and light. */
import { expect, test } from '@playwright/test';
import { missingGlyphs } from './glyphs.ts';
import { rowsOf } from './site.ts';

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
  test(`${path}: every character has its glyph in the weight it is set in, in at most 160 kB`, async ({
    page,
  }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) bodies.push(response.body());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await missingGlyphs(page)).toEqual([]);
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
    expect(bytes).toBeLessThanOrEqual(160_000);
  });
}
