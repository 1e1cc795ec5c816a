/** The page of posters: every file is there, as large as it says. */
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { rowsOf } from '../fixtures/site.ts';

/** mm */
const sizes: Readonly<Record<string, string>> = {
  A0: '1189 × 841',
  A1: '841 × 594',
  A2: '594 × 420',
  A3: '420 × 297',
  A4: '297 × 210',
};

for (const path of ['/posters/', '/en/posters/']) {
  test(`${path}: every link answers with the PDF it promises`, async ({ page, request }) => {
    await page.goto(path);
    const links = await page.locator('.printed li a').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        sheet: link.firstChild?.textContent?.trim() ?? '',
        isTile: link.closest('.tile') !== null,
        text: link.closest('li')?.textContent ?? '',
        details: (link.closest('.tile') ?? link).nextElementSibling?.textContent ?? '',
      })),
    );
    // All plans on two sheets, each in two tiles; each plan on three as a poster, five in tiles, on two
    // as a handout, on one as loose pages.
    expect(links.length).toBe(2 + 4 + rowsOf('plans').length * 11);
    for (const { href, sheet, isTile, text, details } of links) {
      const response = await request.get(href);
      expect(response.headers()['content-type'], href).toBe('application/pdf');
      const body = await response.body();
      const size = sizes[sheet] ?? 'no such sheet';
      const said = isTile ? details : text;
      expect(said, href).toContain(`${Math.round(body.length / 1000)} kB`);
      if (!isTile) expect(said, href).toContain(`${size} mm`);
      expect(body.length, href).toBeLessThan(1_000_000);
      const pdf = await getDocumentProxy(new Uint8Array(body));
      expect(said, href).toMatch(new RegExp(`(?<!\\d)${pdf.numPages} ?(?:ページ|page)`));
      const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
      const mm = [width, height].map((length) => Math.round((length * 25.4) / 72));
      // Tiles lie or stand.
      const sides = isTile ? mm.toSorted((a, b) => b - a) : mm;
      expect(sides.join(' × '), href).toBe(size);
    }
  });

  test(`${path}: pictures are there, as large as they are said to be`, async ({ page }) => {
    await page.goto(path);
    const pictures = page.locator('.printed img');
    expect(await pictures.count()).toBe(1 + rowsOf('plans').length * 3);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      const [given, own] = await picture.evaluate((element) => {
        const image = element as HTMLImageElement;
        const { width, height } = image.attributes as unknown as Record<string, Attr>;
        return [`${width?.value} ${height?.value}`, `${image.naturalWidth} ${image.naturalHeight}`];
      });
      expect(own).toBe(given);
    }
  });
}

test('a plan’s page leads to its posters', async ({ page }) => {
  await page.goto('/en/plans/nano-materials/');
  await page.locator('.to-print a').click();
  await expect(page).toHaveURL(/\/en\/posters\/#nano-materials$/);
  await expect(page.locator('#nano-materials')).toBeInViewport();
});
