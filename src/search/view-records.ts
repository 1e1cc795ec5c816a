/** The pages of the site, and the charts and lists of a fiscal year, as things to be found. */
import { pick } from '../i18n/lang.ts';
import { foundWords, viewPages } from '../i18n/found-words.ts';
import { eraLong, evaluationsIn, statusIn, type Atlas, type Fy } from '../model/index.ts';
import { langText, type Context, type Target } from './record-context.ts';
import type { SearchRecord } from './record.ts';

export function viewRecords(atlas: Atlas, context: Context): SearchRecord[] {
  return [
    ...viewPages.map((page) => pageRecord(page, context)),
    ...yearsOf(atlas).flatMap((fy) => yearRecords(atlas, fy, context)),
  ];
}

function pageRecord(page: (typeof viewPages)[number], { lang, hrefOf }: Context): SearchRecord {
  const { title, detail, asked } = foundWords(lang).pages[page];
  return {
    kind: 'view',
    plan: null,
    title: langText(title),
    detail,
    names: [],
    aliases: asked.map(langText),
    href: hrefOf({ page }),
  };
}

/** Every fiscal year in which a project is known to run or an evaluation to fall. */
function yearsOf({ projects, evaluations }: Atlas): Fy[] {
  const known = [
    ...projects.flatMap(({ start, end }) => [start.fy, end.fy]),
    ...evaluations.map(({ fy }) => fy),
  ].filter((fy) => typeof fy === 'number');
  const first = known.reduce((least, fy) => Math.min(least, fy), Infinity);
  const last = known.reduce((most, fy) => Math.max(most, fy), -Infinity);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function yearRecords(atlas: Atlas, fy: Fy, { lang, hrefOf }: Context): SearchRecord[] {
  const words = foundWords(lang);
  const running = atlas.projects.filter((project) => statusIn(project, fy) === 'running').length;
  const evaluations = evaluationsIn(atlas, fy).length;
  const year = pick({ ja: `${fy}年度（${eraLong(fy)}）`, en: `FY${fy}` }, lang);
  const record = (title: string, detail: string, target: Target): SearchRecord => ({
    kind: 'view',
    plan: null,
    title: langText(title),
    detail,
    names: [],
    aliases: [],
    href: hrefOf(target),
    fy,
  });
  return [
    record(words.runningIn(year), words.projects(running), { page: 'home', query: `fy=${fy}` }),
    ...(evaluations > 0
      ? [
          record(words.evaluatedIn(year), words.evaluations(evaluations), {
            page: 'evaluations',
            fragment: `fy${fy}`,
          }),
        ]
      : []),
  ];
}
