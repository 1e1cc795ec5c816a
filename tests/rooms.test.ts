/** The floors of the house: a room imports only from rooms below it, and the core from no platform. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const floors = [
  'model',
  'i18n',
  'search',
  'explore',
  'embed',
  'layout',
  'scene',
  'fonts',
  'render',
  'site',
  'views',
  'posters',
  'slides',
  'pictures',
  'build',
  'islands',
  'components',
  'pages',
];
const core = ['model', 'i18n', 'search', 'explore', 'layout', 'scene'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|svelte)$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const room = relative('src', file).split(sep)[0] ?? '';
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, target = '']) => ({ file, room, target }));
}

/** The room a relative import leads to, or `null` where it stays or leaves the house. */
function roomOf({ file, room, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  const to = relative('src', join(dirname(file), target)).split(sep)[0] ?? '';
  return to === room || to === '..' ? null : to;
}

const imports = filesOf('src').flatMap(importsOf);

describe('the house', () => {
  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('lets no room import from a floor above', () => {
    const offenders = imports.filter((entry) => {
      const to = roomOf(entry);
      return to !== null && to !== 'styles' && !(floors.indexOf(to) < floors.indexOf(entry.room));
    });
    expect(offenders.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps the core free of Node, the browser and file formats', () => {
    const offenders = imports.filter(
      ({ room, target }) => core.includes(room) && /^node:|^astro|^svelte/.test(target),
    );
    expect(offenders.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    const clocks = filesOf('src')
      .filter((file) => core.includes(relative('src', file).split(sep)[0] ?? ''))
      .filter((file) =>
        /\bnew Date\b|\bDate\.|\bprocess\.|\bMath\.random\b/.test(readFileSync(file, 'utf8')),
      );
    expect(clocks).toEqual([]);
  });

  it('names no file for being useful', () => {
    expect(filesOf('src').filter((file) => /(?:utils?|helpers?|common|misc)\./.test(file))).toEqual(
      [],
    );
  });
});
