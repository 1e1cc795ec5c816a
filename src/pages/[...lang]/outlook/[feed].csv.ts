/** Tables of what comes next: all, and one a plan. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCsv, type Feed } from '../../../render/feeds/index.ts';
import { EDITION } from '../../../components/edition.ts';
import { outlookFeeds } from '../../../views/outlook-feeds.ts';
import { LANG_ROUTES, langOf } from '../../../site/addresses.ts';

export const getStaticPaths = (() =>
  LANG_ROUTES.flatMap(({ lang }) =>
    outlookFeeds(EDITION, langOf(lang)).map((feed) => ({
      params: { lang, feed: feed.id },
      props: { feed },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(renderCsv(feed), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
