/**
 * A plan's page as a single file that opens from a disk on a closed network. Made of what was built,
 * so it says and draws the same.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cutFont } from '../../fonts/cut-font.ts';
import { dayText } from '../../i18n/dates.ts';
import { edgeWords } from '../../i18n/edge-words.ts';
import { exploreWords } from '../../i18n/explore-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { offlineWords } from '../../i18n/offline-words.ts';
import { panelWords } from '../../i18n/panel-words.ts';
import type { Plan } from '../../model/index.ts';
import { pathOf, type Place } from '../../site/addresses.ts';
import type { Edition } from '../../site/edition.ts';
import { textsOf } from '../fonts/scripted-characters.ts';
import { fontsIn } from '../fonts/slices.ts';
import { asOneFile } from './one-file.ts';

/** What the pages of a built site share. */
export interface Built {
  readonly dist: string;
  readonly css: string;
  /** Scripts by the name of their file. */
  readonly modules: ReadonlyMap<string, string>;
}

export async function readBuilt(dist: string): Promise<Built> {
  const folder = join(dist, '_astro');
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const files = names.map((name, i) => ({ name, text: texts[i] ?? '' }));
  const ending = (end: string): typeof files => files.filter(({ name }) => name.endsWith(end));
  return {
    dist,
    css: ending('.css')
      .map(({ text }) => text)
      .join(''),
    modules: new Map(ending('.js').map(({ name, text }) => [name, text])),
  };
}

/** The slices the pages load, by the name of their file. */
async function cutAll(css: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const fonts = fontsIn(css).map(
    async ({ file, weight, share }) => [file, await cutFont(share, weight)] as const,
  );
  return new Map(await Promise.all(fonts));
}

function fontNamed(file: string, fonts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const font = fonts.get(file);
  if (!font) throw new Error(`The stylesheet names no font ${file}.`);
  return font;
}

export async function singleFile(
  plan: Plan,
  lang: Lang,
  { atlas, day, source, addresses }: Edition,
  { dist, css, modules }: Built,
): Promise<string> {
  const pageOf = (place: Place): Promise<string> =>
    readFile(join(dist, pathOf(place, lang), 'index.html'), 'utf8');
  const html = await pageOf({ page: 'plan', id: plan.id });
  const projects = new Map<string, string>();
  for (const { id } of atlas.projects) {
    const place = { page: 'project', id } as const;
    if (html.includes(addresses.hrefOf(place, lang))) projects.set(id, await pageOf(place));
  }
  const fonts = await cutAll(css);
  const { notice, original } = offlineWords(lang);
  return asOneFile(html, {
    css,
    modules,
    icon: await readFile(join(dist, 'favicon.svg'), 'utf8'),
    tables: await readFile(join(dist, 'tables.json'), 'utf8'),
    font: (file) => Buffer.from(fontNamed(file, fonts)),
    path: addresses.hrefOf({ page: 'plan', id: plan.id }, lang),
    prefix: addresses.hrefOf({ page: 'home' }, lang),
    site: source.site,
    projects,
    programs: new Set(plan.programs.map((program) => program.id)),
    scripted: textsOf([panelWords(lang), exploreWords(lang), edgeWords(lang)]).join(''),
    notice: { text: notice(dayText(day, lang)), link: original },
  });
}
