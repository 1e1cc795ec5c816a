/** The site built again: the same bytes; and started under another address: the same site. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'serial' });

function digests(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

test('a build with an empty cache in another folder is the same bytes', () => {
  test.setTimeout(400_000);
  const [out, cache] = [resolve('.cache/again'), resolve('.cache/empty')];
  rmSync(cache, { recursive: true, force: true });
  execFileSync(process.execPath, ['scripts/build.ts', '--out', out], {
    env: { ...process.env, NENPYO_CACHE: cache },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(digests(out)).toEqual(digests('dist'));
});

/** Starts the site as `npm start` does; its address is the first it prints. */
async function start(env: Readonly<Record<string, string>>): Promise<[ChildProcess, string]> {
  const site = spawn(
    process.execPath,
    ['scripts/start.ts', '--out', resolve('.cache/started'), '--port', '0'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  for await (const text of site.stdout) {
    said += String(text);
    const [address] = /http:\/\/\S+/.exec(said) ?? [];
    if (address) return [site, address];
  }
  throw new Error(`It ended before it was served:\n${said}`);
}

test('started under another base path, every request stays below it and succeeds', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const [site, address] = await start({ BASE_PATH: 'deep/nenpyo' });
  const faults: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith('/deep/nenpyo/'))
      faults.push(response.url());
  });
  await page.goto(address);
  const card = page.locator('[data-plan="nano-materials"] a').first();
  await card.click();
  await expect(page).toHaveURL(/\/deep\/nenpyo\/plans\//);
  await page.locator('.explorer-open').click();
  await expect(page.locator('.facets')).toBeVisible();
  await page.locator('main a.p').first().click();
  await page.locator('aside.panel .panel-page').click();
  await expect(page).toHaveURL(/\/deep\/nenpyo\/projects\//);
  await page.locator('.site-search input').fill('ARIM');
  await page.locator('.site-search').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/deep\/nenpyo\/projects\/arim\/$/);
  // A file nobody has made yet is made on the way to whoever asks, and the page follows.
  await page.goto(`${address}en/posters/`);
  const pdf = await page.request.get(`${address}posters/nano-materials-a3-en.pdf`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const details = page.locator('[data-file="posters/nano-materials-a3-en.pdf"]');
  await expect(details).toHaveText(/^\d+ pages?, \d+ kB$/);
  expect(faults).toEqual([]);
  site.kill();
});
