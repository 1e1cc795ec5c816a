/**
 * The site started again from nothing, in another folder and under another address: the same site.
 * Its pages differ from the built ones by the address alone; of its files one of each kind is made
 * anew, with an empty cache, and is the same bytes.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { fillFiles } from '../../src/publish/fill-files.ts';
import { rowsOf } from '../fixtures/site.ts';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

const base = '/deep/nenpyo/';
const [out, cache] = ['.cache/started', '.cache/empty'].map((folder) => resolve(folder)) as [
  string,
  string,
];

let site: ChildProcess | undefined;
let address = '';

/** Starts the site as `npm start` does; its address is the first it prints. */
function start(env: Readonly<Record<string, string>>): Promise<[ChildProcess, string]> {
  const started = spawn(process.execPath, ['scripts/start.ts', '--out', out, '--port', '0'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((settle, fail) => {
    let said = '';
    // Heard to the end: a process that nobody listens to dies of its next word.
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [printed] = /http:\/\/\S+/.exec(said) ?? [];
      if (printed) settle([started, printed]);
    });
    started.once('close', () => {
      fail(new Error(`It ended before it was served:\n${said}`));
    });
  });
}

test.beforeAll(async () => {
  rmSync(cache, { recursive: true, force: true });
  [site, address] = await start({ BASE_PATH: base, NENPYO_CACHE: cache });
});

test.afterAll(() => {
  site?.kill();
});

test('every request stays below the base path and succeeds', async ({ page }) => {
  const faults: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(base)) faults.push(response.url());
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
  const pdf = await page.request.get(`${address}posters/nano-materials-a3-en.pdf`, { timeout: 0 });
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const details = page.locator('[data-file="posters/nano-materials-a3-en.pdf"]');
  await expect(details).toHaveText(/^\d+ pages?, \d+ kB$/);
  expect(faults).toEqual([]);
});

/** What is made beside the pages. */
const isMade = (path: string): boolean =>
  /\.(?:pdf|png|pptx|woff2)$|(?:charts|offline)\//.test(path);

/** What is still being written has a name that goes on after its end. */
const isAside = (name: string): boolean => /\.[0-9a-f]{8}$/.test(name);

/** Paths of files in a folder of the site. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !isAside(name) && statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'));
}

/** A script that holds the address, or names one that does, has another name; and so its islands. */
const unnamed = (text: string): string =>
  text.replace(/\.[\w-]{8}\.(js|css)\b/g, '.$1').replace(/(<astro-island uid=)"\w+"/g, '$1');

/** A single file has its scripts inside. */
const unpacked = (text: string): string =>
  text.replace(/data:text\/javascript;base64,([\w+/=]+)/g, (_, code: string) =>
    Buffer.from(code, 'base64').toString('utf8'),
  );

/** What a file of the site at `at` holds besides the address and what is filled in. */
function heldBy(path: string, bytes: Buffer, at: string): string {
  if (!/\.(?:html|css|js|json|csv|ics|xml|txt)$/.test(path)) return bytes.toString('base64');
  const text = unnamed(unpacked(bytes.toString('utf8')).replaceAll(at, '/'));
  if (!path.endsWith('.html')) return text;
  return fillFiles(text, (file) => (existsSync(join('dist', file)) ? 'waiting' : null));
}

test('its pages, and all that is built with them, are the same', () => {
  const builtWith = (folder: string, at: string): Map<string, string> =>
    new Map(
      filesIn(folder)
        .filter((path) => !isMade(path))
        .map((path) => [unnamed(path), heldBy(path, readFileSync(join(folder, path)), at)]),
    );
  const [before, now] = [builtWith('dist', '/'), builtWith(out, base)];
  expect(before.size).toBeGreaterThan(500);
  expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
  expect(
    [...now].filter(([path, held]) => before.get(path) !== held).map(([path]) => path),
  ).toEqual([]);
});

const ids = ['plan', 'program', 'project'].flatMap((table) =>
  rowsOf(`${table}s`).map(({ id = '' }) => ({ id, table })),
);

/** `posters/plan-a1-tiles-a4-en.pdf`, `charts/project-project.slide.svg`: a path with no id in it. */
function kindOf(path: string): string {
  const [font] = /^fonts\/(?:(?:marked|plain)-[a-z-]+-)?[47]00/.exec(path) ?? [];
  if (font) return font;
  const bare = path.replace(/-a\d.*|-handout.*|-leaves.*|\..*/, '');
  const own = ids.find(({ id }) => bare.endsWith(`/${id}`) || bare.endsWith(`-${id}`));
  return own ? path.replace(own.id, own.table) : path;
}

test('a file of each kind is the same bytes when it is made anew', async ({ request }) => {
  const kinds = Map.groupBy(filesIn('dist').filter(isMade), kindOf);
  expect(kinds.size).toBeGreaterThan(70);
  // The middle one by size is neither the simplest nor what takes longest.
  const chosen = [...kinds.values()].map((paths) => {
    const bySize = paths.toSorted(
      (a, b) => statSync(join('dist', a)).size - statSync(join('dist', b)).size || (a < b ? -1 : 1),
    );
    return bySize[Math.floor(bySize.length / 2)] ?? '';
  });
  const differ = await Promise.all(
    chosen.toReversed().map(async (path) => {
      const answer = await request.get(address + path, { timeout: 0 });
      const made = heldBy(path, await answer.body(), base);
      const isSame = made === heldBy(path, readFileSync(join('dist', path)), '/');
      return isSame ? [] : [path];
    }),
  );
  expect(differ.flat()).toEqual([]);
});
