/** The fonts a page needs are the site's own, whole, and light. */
import { expect, test } from '@playwright/test';
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
    const missing = await page.evaluate(() => {
      const covered: Record<string, Set<number>> = { 400: new Set(), 700: new Set() };
      for (const sheet of document.styleSheets)
        for (const rule of sheet.cssRules) {
          if (!(rule instanceof CSSFontFaceRule)) continue;
          const set = covered[rule.style.getPropertyValue('font-weight')];
          for (const range of rule.style.getPropertyValue('unicode-range').split(',')) {
            const [first = '', last = first] = range.trim().slice(2).split('-');
            for (let c = parseInt(first, 16); c <= parseInt(last, 16); c++) set?.add(c);
          }
        }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (
          !parent ||
          ['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'].includes(parent.tagName.toUpperCase())
        )
          continue;
        const weight = Number(getComputedStyle(parent).fontWeight) >= 600 ? 700 : 400;
        for (const character of node.textContent ?? '')
          if (character.trim() && !covered[weight]?.has(character.codePointAt(0) ?? 0))
            found.add(`${weight} ${character}`);
      }
      return [...found];
    });
    expect(missing).toEqual([]);
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
    expect(bytes).toBeLessThanOrEqual(160_000);
  });
}
