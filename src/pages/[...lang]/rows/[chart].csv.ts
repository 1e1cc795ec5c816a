/** The projects of every chart as a table. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { subjectsOf } from '../../../core/index.ts';
import { EDITION } from '../../../components/edition.ts';
import { projectsOfChart } from '../../../pictures/takeaways.ts';
import { renderRows } from '../../../render/feeds/index.ts';
import { chartId, type Subject } from '../../../scene/index.ts';
import { LANG_ROUTES, langOf } from '../../../site/addresses.ts';
import { outlookProjects } from '../../../views/prepare-outlook.ts';

function subjects(): readonly Subject[] {
  const { atlas } = EDITION;
  return [
    ...subjectsOf(atlas).values(),
    ...atlas.organizations.map((organization) => ({ kind: 'organization', organization }) as const),
    { kind: 'outlook', projects: outlookProjects(EDITION) },
  ];
}

export const getStaticPaths = (() =>
  LANG_ROUTES.flatMap(({ lang }) =>
    subjects().map((subject) => ({
      params: { lang, chart: chartId(subject).replace(':', '-') },
      props: { subject },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: Subject }> = ({ params, props: { subject } }) => {
  const lang = langOf(params['lang']);
  const { atlas, addresses, fy, versionOf } = EDITION;
  const table = renderRows({
    site: atlas.site,
    lang,
    projects: projectsOfChart(subject),
    version: versionOf(null),
    thisFy: fy,
    addressOf: ({ id }) => addresses.urlOf({ page: 'project', id }, lang),
  });
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
