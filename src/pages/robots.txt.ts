/** Everything may be found; where the site's host is known, here is its map. */
import type { APIRoute } from 'astro';
import { EDITION } from '../components/edition.ts';

export const GET: APIRoute = () => {
  const { absoluteUrl, assetHref } = EDITION.addresses;
  const map = absoluteUrl(assetHref('sitemap-index.xml'));
  return new Response(
    ['User-agent: *', 'Allow: /', ...(map ? [`Sitemap: ${map}`] : []), ''].join('\n'),
  );
};
