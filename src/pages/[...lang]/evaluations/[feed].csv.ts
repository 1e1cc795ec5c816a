/** Tables of the evaluations: all, one a plan, one a fiscal year. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCsv, type Feed } from '../../../render/feeds/index.ts';
import { EDITION } from '../../../components/edition.ts';
import { evaluationFeeds } from '../../../views/evaluation-feeds.ts';
import { LANG_ROUTES, langOf } from '../../../site/addresses.ts';

export const getStaticPaths = (() =>
  LANG_ROUTES.flatMap(({ lang }) =>
    evaluationFeeds(EDITION, langOf(lang)).map((feed) => ({
      params: { lang, feed: feed.id },
      props: { feed },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(renderCsv(feed), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
