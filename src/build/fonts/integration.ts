/**
 * After the pages are built: how the faces are cut to what they show. The rules go into the site's
 * one stylesheet, so nothing more blocks a page, and name their files by what these hold, so that
 * pages can be read before the fonts are cut.
 */
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { faces, fontWeights, licenceFile, mainFace, type FontWeight } from '../../fonts/faces.ts';
import { fontFaceRule } from '../../fonts/font-face-rule.ts';
import { isPlain, sharesOf, type Share } from '../../fonts/shares.ts';
import { scriptedCharacters } from './scripted-characters.ts';
import { cutSlices, fileOfShare } from './slices.ts';
import { usedCharacters } from './used-characters.ts';

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
        const pages = [...own, ...withoutThoseOf(own, late)];
        await mkdir(join(dist, 'fonts'), { recursive: true });
        await copyLicences(join(dist, 'fonts'));
        await appendRules(
          dist,
          fontWeights.flatMap((weight) => rulesOf(weight, pages)),
        );
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
 * What names everything there is (search, the list of charts to embed, the pages of organizations)
 * would make every character look shared by all; of it only what no other page has is cut.
 */
function withoutThoseOf(pages: readonly Page[], late: readonly Page[]): Page[] {
  const taken = {
    regular: new Set(pages.flatMap(({ regular }) => [...regular])),
    bold: new Set(pages.flatMap(({ bold }) => [...bold])),
  };
  const left = (page: Page, weight: 'regular' | 'bold'): Set<string> =>
    new Set([...page[weight]].filter((character) => !taken[weight].has(character)));
  return late.map((page) => ({
    ...page,
    regular: left(page, 'regular'),
    bold: left(page, 'bold'),
  }));
}

/** The group of pages that name everything there is. */
const listing = 'lists';

/** The plan a page is of; its kind otherwise. */
function groupOf(name: string, html: string): string {
  const plan = /<html[^>]*data-plan="([a-z0-9-]+)"/.exec(html)?.[1];
  if (plan !== undefined) return plan;
  const folders = new Set(name.split(sep).slice(0, -1));
  // Of what is to be embedded, charts in their frames are their plans'.
  if (folders.has('embed') || folders.has('organizations')) return listing;
  return folders.has('about') ? 'about' : 'home';
}

/** The main face's as `OFL.txt`; the names of the others' say whose they are. */
async function copyLicences(folder: string): Promise<void> {
  for (const face of faces) {
    const name = face === mainFace ? 'OFL.txt' : `OFL-${face.id}.txt`;
    await copyFile(licenceFile(face), join(folder, name));
  }
}

/**
 * The rules of one weight. The main face is cut in slices; of the others, and of letters with marks,
 * a site has so few that each is one file. Those come first, as `sharesOf` has it.
 */
function rulesOf(weight: FontWeight, pages: readonly Page[]): string[] {
  const shown = pages.map(({ regular, bold, ...page }) => ({
    ...page,
    characters: weight === 700 ? bold : regular,
  }));
  const letters = shown.flatMap(({ characters }) => [...characters]);
  const others = sharesOf(letters.filter((letter) => !isPlain(letter)));
  const plain = shown.map((page) => ({
    ...page,
    characters: new Set([...page.characters].filter(isPlain)),
  }));
  return [
    ...others.map((share) => ruleOf(share, weight)),
    ...cutSlices(plain).map(({ name, characters }) => {
      const share = { face: mainFace, isMarked: false, characters: characters.join('') };
      return ruleOf(share, weight, name);
    }),
  ];
}

/** `slice` names a part of the main face. */
function ruleOf(share: Share, weight: FontWeight, slice?: string): string {
  return fontFaceRule(weight, `../fonts/${fileOfShare(share, weight, slice)}`, share.characters);
}

async function appendRules(dist: string, rules: readonly string[]): Promise<void> {
  const folder = join(dist, '_astro');
  const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  for (const sheet of sheets) {
    const path = join(folder, sheet);
    await writeFile(path, `${await readFile(path, 'utf8')}${rules.join('')}`);
  }
}
