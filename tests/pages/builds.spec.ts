/** The site built again: the same bytes; and under another address: the same site. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteServer } from '../../scripts/serve.ts';

test.describe.configure({ mode: 'serial' });

function build(folder: string, env: Readonly<Record<string, string>>): string {
  const outDir = resolve('.cache', folder);
  execFileSync('npx', ['astro', 'build', '--silent', '--outDir', outDir], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return outDir;
}

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

test('two builds of one commit are the same bytes', () => {
  test.setTimeout(180_000);
  expect(digests(build('again', {}))).toEqual(digests('dist'));
});

test('under another base path every request stays below it and succeeds', async ({ page }) => {
  test.setTimeout(180_000);
  const server = siteServer(build('based', { BASE_PATH: 'deep/nenpyo' }), '/deep/nenpyo/');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const faults: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith('/deep/nenpyo/'))
      faults.push(response.url());
  });
  await page.goto(`http://127.0.0.1:${port}/deep/nenpyo/`);
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
  expect(faults).toEqual([]);
  server.close();
});
