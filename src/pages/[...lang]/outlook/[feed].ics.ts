/** Calendars of what comes next: all, and one a plan. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderIcs, type Feed } from '../../../render/feeds/index.ts';
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
  new Response(renderIcs(feed), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
