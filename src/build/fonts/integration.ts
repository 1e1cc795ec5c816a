/**
 * After the pages are built: Noto Sans JP, cut to what they show, beside them. The rules go into the
 * site's one stylesheet, so nothing more blocks a page, and the files are named by their content, so
 * two builds of one commit are the same bytes.
 */
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutFont, digest, type FontWeight } from '../../fonts/cut-font.ts';
import { scriptedCharacters } from './scripted-characters.ts';
import { cutSlices, fontFace, type PageCharacters } from './slices.ts';
import { usedCharacters } from './used-characters.ts';

const require = createRequire(import.meta.url);
const licence = join(
  dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json')),
  'LICENSE_FONT',
);

export function siteFonts(): AstroIntegration {
  return {
    name: 'nenpyo:fonts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const built = await readPages(dist);
        const own = built.filter(({ group }) => group !== listing);
        const lists = built.filter(({ group }) => group === listing);
        const late = [
          ...lists,
          { group: 'scripts', isLeaf: false, ...(await scriptedCharacters(dist)) },
        ];
        const pages = [...own, ...late.map((page) => withoutThoseOf(own, page))];
        const rules = [
          ...(await writeWeight(
            dist,
            400,
            pages.map(({ regular, ...page }) => ({ ...page, characters: regular })),
          )),
          ...(await writeWeight(
            dist,
            700,
            pages.map(({ bold, ...page }) => ({ ...page, characters: bold })),
          )),
        ];
        await copyFile(licence, join(dist, 'fonts', 'OFL.txt'));
        await appendRules(dist, rules);
      },
    },
  };
}

interface Page {
  readonly group: string;
  readonly isLeaf: boolean;
  readonly regular: ReadonlySet<string>;
  readonly bold: ReadonlySet<string>;
}

/** One page after the other: a large site's pages do not fit in memory together. */
async function readPages(dist: string): Promise<Page[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages: Page[] = [];
  for (const name of names.sort()) {
    const html = await readFile(join(dist, name), 'utf8');
    const { regular, bold } = usedCharacters(html);
    const isLeaf = name.split(sep).includes('projects');
    pages.push({ group: groupOf(name, html), isLeaf, regular, bold });
  }
  return pages;
}

/**
 * What names everything there is (search, the list of charts to embed) would make every character
 * look shared by all; of it only what no other page has is cut.
 */
function withoutThoseOf(pages: readonly Page[], page: Page): Page {
  const left = (characters: ReadonlySet<string>, weight: 'regular' | 'bold'): Set<string> => {
    const taken = new Set(pages.flatMap((other) => [...other[weight]]));
    return new Set([...characters].filter((character) => !taken.has(character)));
  };
  return { ...page, regular: left(page.regular, 'regular'), bold: left(page.bold, 'bold') };
}

/** The group of pages that name everything there is. */
const listing = 'embed';

/** The plan a page is of; its kind otherwise. */
function groupOf(name: string, html: string): string {
  if (new RegExp(`(?:^|[/\\\\])${listing}[/\\\\]index\\.html$`).test(name)) return listing;
  const plan = /<html[^>]*data-plan="([a-z0-9-]+)"/.exec(html)?.[1];
  return plan ?? (name.split(sep).includes('about') ? 'about' : 'home');
}

/** Writes the slices of one weight and returns their rules. */
async function writeWeight(
  dist: string,
  weight: FontWeight,
  pages: readonly PageCharacters[],
): Promise<string[]> {
  const rules: string[] = [];
  await mkdir(join(dist, 'fonts'), { recursive: true });
  for (const slice of cutSlices(pages)) {
    const woff2 = await cutFont(weight, slice.characters.join(''));
    const file = `${weight}-${slice.name}.${digest(woff2)}.woff2`;
    await writeFile(join(dist, 'fonts', file), woff2);
    rules.push(fontFace(weight, `../fonts/${file}`, slice.characters));
  }
  return rules;
}

async function appendRules(dist: string, rules: readonly string[]): Promise<void> {
  const folder = join(dist, '_astro');
  const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  for (const sheet of sheets) {
    const path = join(folder, sheet);
    await writeFile(path, `${await readFile(path, 'utf8')}${rules.join('')}`);
  }
}
