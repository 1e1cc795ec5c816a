/** What the search of one language knows; its box fetches it when it is first used. */
import type { APIRoute } from 'astro';
import { recordsOf } from '../../search/index.ts';
import { EDITION } from '../../components/edition.ts';
import { LANG_ROUTES, langOf } from '../../site/addresses.ts';

export const getStaticPaths = () => LANG_ROUTES.map((params) => ({ params }));

export const GET: APIRoute = ({ params }) => {
  const lang = langOf(params['lang']);
  const records = recordsOf(EDITION.atlas, lang, ({ query, fragment, ...place }) =>
    [
      EDITION.addresses.hrefOf(place, lang),
      query === undefined ? '' : `?${query}`,
      fragment === undefined ? '' : `#${fragment}`,
    ].join(''),
  );
  return Response.json(records);
};
