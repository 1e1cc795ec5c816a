/** The search box as a reader's hands and ears meet it, in both languages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { violationsIn } from './axe.ts';

const field = (page: Page): Locator => page.locator('.site-search input');
const options = (page: Page): Locator => page.locator('.site-search').getByRole('option');
const active = (page: Page): Locator => page.locator('[role="option"][aria-selected="true"]');

async function search(page: Page, path: string, query: string): Promise<void> {
  await page.goto(path);
  await field(page).focus();
  await page.keyboard.type(query);
  await expect(options(page).first()).toBeVisible();
}

const languages = [
  { lang: 'ja', path: '/about/', query: 'ﾃﾞｰﾀ', mark: 'データ', prefix: '/' },
  { lang: 'en', path: '/en/about/', query: 'ＣＬＩＭＡＴＥ', mark: 'climate', prefix: '/en/' },
];
for (const { lang, path, query, mark, prefix } of languages) {
  test(`${lang}: the keyboard leads to the box, through its results and to a page`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type(query);
    await expect(active(page)).toHaveCount(1);
    await expect(options(page).locator('mark').first()).toHaveText(mark);
    await expect(page.locator('.site-search [role="status"]')).toHaveText(/^\d+/);
    const [first, second] = [options(page).first(), options(page).nth(1)];
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(second).toHaveAttribute('aria-selected', 'true');
    const id = await second.getAttribute('id');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    const href = (await first.getAttribute('href')) ?? '';
    expect(href.startsWith(prefix)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });

  test(`${lang}: axe finds nothing in the open list, light or dark, wide or narrow`, async ({
    page,
  }) => {
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await search(page, path, lang === 'ja' ? '大学' : 'university');
      expect(await violationsIn(page)).toEqual([]);
    }
  });
}

test('Escape closes the list and then clears the field', async ({ page }) => {
  await search(page, '/about/', '気候');
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('気候');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
});

test('a slash stays a slash in a field, and a chart keeps its keys', async ({ page }) => {
  await search(page, '/', 'a');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('a/');
  await page.locator('.chart-frame').first().focus();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('Enter during Japanese composition only confirms', async ({ page }) => {
  await page.goto('/about/');
  await field(page).focus();
  const typing = await page.context().newCDPSession(page);
  await typing.send('Input.imeSetComposition', {
    text: 'でーた',
    selectionStart: 3,
    selectionEnd: 3,
  });
  await expect(options(page).first()).toBeVisible();
  const keys = { bubbles: true, cancelable: true };
  for (const init of [
    { ...keys, key: 'Enter', isComposing: true },
    { ...keys, key: 'Enter', keyCode: 229 },
    { ...keys, key: 'Escape', isComposing: true },
  ])
    await field(page).dispatchEvent('keydown', init);
  await expect(page).toHaveURL(/\/about\/$/);
  await expect(options(page).first()).toBeVisible();
  await typing.send('Input.insertText', { text: 'データ' });
  await expect(field(page)).toHaveValue('データ');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/about\/$/);
});

test('says so, by name, when nothing is found', async ({ page }) => {
  await page.goto('/about/');
  await field(page).focus();
  await page.keyboard.type('ないもの');
  const sentence = '「ないもの」に当てはまるものは見つかりませんでした。';
  await expect(page.locator('.search-none')).toHaveText(sentence);
  await expect(page.locator('.site-search [role="status"]')).toHaveText(sentence);
  // What could be asked is offered, and Enter goes nowhere until one is chosen.
  await expect(active(page)).toHaveCount(0);
  await expect(options(page)).toHaveCount(3);
  await page.keyboard.press('ArrowUp');
  const example = (await active(page).textContent())?.trim() ?? '';
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(example);
  await expect(page.locator('.search-none')).toHaveCount(0);
  await expect(active(page)).toHaveCount(1);
});

test('answers what followed BINDS, until when and how sure, in its list and by keyboard', async ({
  page,
}) => {
  await search(page, '/', 'BINDS 後継');
  await expect(active(page)).toContainText('2022〜2026年度');
  await expect(active(page)).toContainText('終了年度：要確認');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/projects\/binds-2\/$/);
});

test('leads from a short name to all projects of an organization on a chart', async ({ page }) => {
  await search(page, '/', '理研');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/organizations\/riken\/$/);
  await expect(page.locator('svg [data-kind="bar"]')).toHaveCount(2);
});

test('shows the rest of a long group when asked', async ({ page }) => {
  await search(page, '/en/about/', 'university');
  const before = await options(page).count();
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveText(/^Show \d+ more$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => options(page).count()).toBeGreaterThan(before);
  await expect(active(page)).toHaveAttribute('href', /\/organizations\//);
  await expect(field(page)).toBeFocused();
});

test('costs a page at most 1 kB of script before it is used', () => {
  const scripts = readdirSync('dist/_astro').filter((name) => name.startsWith('SearchForm'));
  const sizes = scripts.map((name) => gzipSync(readFileSync(join('dist/_astro', name))).length);
  expect(sizes).toHaveLength(1);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
});

test('asks for nothing until it is used, and for its own list then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/about/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search\.json|mount-search/.test(path))).toEqual([]);
  await field(page).focus();
  await page.keyboard.type('ARIM');
  await expect(options(page).first()).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/en/search.json']);
});

test('shows that it is waiting only after a third of a second, and keeps what was typed', async ({
  page,
}) => {
  let answer = (): void => {};
  const answered = new Promise<void>((done) => (answer = done));
  await page.route('**/search.json', async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto('/about/');
  const waiting = page.locator('.search-waiting');
  await field(page).focus();
  await expect(waiting).toBeHidden();
  await page.keyboard.type('気候');
  await expect(waiting).toBeVisible();
  answer();
  await expect(options(page).first()).toBeVisible();
  await expect(waiting).toBeHidden();
});

test('says when the list cannot be loaded, and tries again at the next touch', async ({ page }) => {
  await page.route('**/search.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/about/');
  await field(page).focus();
  await expect(page.getByRole('alert')).toHaveText(/^検索の準備ができませんでした。/);
  await page.unroute('**/search.json');
  await page.getByRole('link', { name: 'English', exact: true }).focus();
  await field(page).focus();
  await page.keyboard.type('気候');
  await expect(options(page).first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('shows a hostile name as text', async ({ page }) => {
  const text = '<img src=x onerror="document.title=1">';
  await page.route('**/search.json', (route) =>
    route.fulfill({
      json: [
        {
          kind: 'project',
          plan: 'life-science',
          title: { text, lang: 'ja' },
          detail: text,
          names: [],
          aliases: [],
          href: '/about/',
        },
      ],
    }),
  );
  await search(page, '/about/', '<img');
  await expect(page.locator('.search-title')).toHaveText(text);
  await expect(page.locator('.search-title mark')).toHaveText('<img');
  expect(await page.locator('.site-search img').count()).toBe(0);
  await expect(page).not.toHaveTitle('1');
});

test('on a phone the field and its list take the width of the screen, and close', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const size = async (): Promise<number> => (await field(page).boundingBox())?.width ?? 0;
  expect(await size()).toBe(44);
  await field(page).focus();
  expect(await size()).toBeGreaterThan(290);
  await page.keyboard.type('研究');
  const list = await page.locator('.search-panel').boundingBox();
  expect(list?.x).toBe(16);
  expect(list?.width).toBe(390 - 2 * 16);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scroll).toBe(390);
  await page.getByRole('button', { name: '検索を閉じる' }).click();
  await expect(options(page)).toHaveCount(0);
  expect(await size()).toBe(44);
});

test('in forced colours a match is still read and the meant row still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await search(page, '/about/', 'データ');
  const { color, background } = await page
    .locator('.search-row mark')
    .first()
    .evaluate((mark) => {
      const style = getComputedStyle(mark);
      return { color: style.color, background: style.backgroundColor };
    });
  expect(background).not.toBe('rgba(0, 0, 0, 0)');
  expect(color).not.toBe(background);
  await expect(active(page)).toHaveCSS('outline-style', 'solid');
});

test('every character of a result has its glyph', async ({ page }) => {
  await page.goto('/en/about/');
  const missing = await page.evaluate(async () => {
    const covered = new Set<number>();
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSFontFaceRule)) continue;
        if (rule.style.getPropertyValue('font-weight') !== '400') continue;
        for (const range of rule.style.getPropertyValue('unicode-range').split(',')) {
          const [first = '', last = first] = range.trim().slice(2).split('-');
          for (let c = parseInt(first, 16); c <= parseInt(last, 16); c++) covered.add(c);
        }
      }
    const lists = await Promise.all(
      ['/search.json', '/en/search.json'].map(async (path) => (await fetch(path)).text()),
    );
    return [...new Set(lists.join(''))].filter(
      (character) => !covered.has(character.codePointAt(0) ?? 0),
    );
  });
  expect(missing).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no box that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.site-search')).toBeHidden();
    await expect(page.locator('.site-header .language')).toBeVisible();
  });
});
