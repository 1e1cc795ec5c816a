/**
 * After the pages and their fonts are built: each plan's page as a single file that opens from a disk
 * on a closed network. Made of what was built, so it says and draws the same.
 */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exploreWords } from '../../i18n/explore-words.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { offlineWords } from '../../i18n/offline-words.ts';
import { panelWords } from '../../i18n/panel-words.ts';
import { BUILD_DAY } from '../../site/build-day.ts';
import { dayText } from '../../i18n/dates.ts';
import { textsOf } from '../fonts/scripted-characters.ts';
import { pathOf } from '../../site/paths.ts';
import { asOneFile, type Inside } from './one-file.ts';

/** `site`: the host others reach the pages at, or `null` where none was named. `base`: `/` or `/path/`. */
interface Address {
  readonly site: string | null;
  readonly base: string;
}

export function offlinePages(address: Address): AstroIntegration {
  return {
    name: 'nenpyo:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const shared = await readShared(dist);
        for (const lang of LANGS) await writeLanguage(dist, lang, shared, address);
      },
    },
  };
}

type Shared = Pick<Inside, 'css' | 'modules' | 'icon' | 'font' | 'tables'>;

async function readShared(dist: string): Promise<Shared> {
  const folder = join(dist, '_astro');
  const names = (await readdir(folder)).sort();
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(folder, name), 'utf8'));
  const ending = (end: string): [string, string][] =>
    [...texts].filter(([name]) => name.endsWith(end));
  return {
    css: ending('.css')
      .map(([, text]) => text)
      .join(''),
    modules: new Map(ending('.js')),
    icon: await readFile(join(dist, 'favicon.svg'), 'utf8'),
    tables: await readFile(join(dist, 'tables.json'), 'utf8'),
    font: (file) => readFileSync(join(dist, 'fonts', file)),
  };
}

async function writeLanguage(
  dist: string,
  lang: Lang,
  shared: Shared,
  { site, base }: Address,
): Promise<void> {
  const home = pathOf({ page: 'home' }, lang).replace(/^\//, '');
  const [root, prefix] = [join(dist, home), base + home];
  const { notice, original } = offlineWords(lang);
  const scripted = textsOf([panelWords(lang), exploreWords(lang)]).join('');
  const pageOf = (kind: 'plans' | 'projects', id: string): Promise<string> =>
    readFile(join(root, kind, id, 'index.html'), 'utf8');
  const projectIds = await readdir(join(root, 'projects'));
  for (const id of await readdir(join(root, 'plans'))) {
    const html = await pageOf('plans', id);
    const own = projectIds.filter((project) => html.includes(`${prefix}projects/${project}/`));
    const projects = new Map<string, string>();
    for (const project of own) projects.set(project, await pageOf('projects', project));
    const file = join(root, 'offline', `${id}.html`);
    await mkdir(dirname(file), { recursive: true });
    const path = base + pathOf({ page: 'plan', id }, lang);
    const words = { text: notice(dayText(BUILD_DAY, lang)), link: original };
    await writeFile(
      file,
      asOneFile(html, { ...shared, path, site, projects, prefix, scripted, notice: words }),
    );
  }
}
