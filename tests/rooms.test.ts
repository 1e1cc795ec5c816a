/**
 * The floors of the house: a room imports only from rooms below it, the core from no platform, and
 * no file from one that leads back to it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const floors = [
  'model',
  'intake',
  'i18n',
  'search',
  'explore',
  'embed',
  'layout',
  'scene',
  'cache',
  'fonts',
  'render',
  'core',
  'site',
  'views',
  'posters',
  'slides',
  'pictures',
  'build',
  'publish',
  'islands',
  'components',
  'pages',
];
const core = ['model', 'intake', 'i18n', 'search', 'explore', 'layout', 'scene', 'core'];

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

/** The room of renderers has a door for each medium. */
const renderers = readdirSync('src/render').map((medium) => join('src/render', medium, 'index.ts'));

/** The file a relative import names, or `null` where it leaves the house. */
function fileOf({ file, target }: Import): string | null {
  return target.startsWith('.') ? join(dirname(file), target) : null;
}

/** Files that lead back to themselves, in the order they are met, each circle once. */
function circles(leadsTo: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const left = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || left.has(file)) return;
    for (const next of leadsTo.get(file) ?? []) walk(next, [...way, file]);
    left.add(file);
  };
  for (const file of leadsTo.keys()) walk(file, []);
  return found;
}

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

  it('finds a circle of imports where there is one', () => {
    const leadsTo = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', ['c']],
    ]);
    expect(circles(leadsTo)).toEqual(['b → c → b']);
  });

  it('has no circle of imports', () => {
    const leadsTo = new Map(
      [...Map.groupBy(imports, ({ file }) => file)].map(([file, all]) => [
        file,
        all.flatMap((entry) => fileOf(entry) ?? []),
      ]),
    );
    expect(circles(leadsTo)).toEqual([]);
  });

  it('imports no room past its index, where it has one', () => {
    const deep = imports.filter((entry) => {
      const to = roomOf(entry);
      const doors = to === 'render' ? renderers : [join('src', to ?? '', 'index.ts')];
      return to !== null && doors.some(existsSync) && !doors.includes(fileOf(entry) ?? '');
    });
    expect(deep.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
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
