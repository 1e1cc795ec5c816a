/** oEmbed for whatever can be embedded; pages point to it from their heads. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { oembedOf } from '../../../../embed/snippets.ts';
import { siteWords } from '../../../../i18n/site-words.ts';
import { EDITION } from '../../../../components/edition.ts';
import { embeddedOf, embedsOf, type Embed } from '../../../../pictures/embeds.ts';
import { LANG_ROUTES, langOf } from '../../../../site/addresses.ts';

export const getStaticPaths = (() =>
  LANG_ROUTES.flatMap(({ lang }) =>
    embedsOf(EDITION.atlas, langOf(lang)).map((embed) => ({
      params: { lang, kind: embed.kind, id: embed.id },
      props: { embed },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embed }> = ({ params, props }) => {
  const lang = langOf(params['lang']);
  const { absoluteUrl, hrefOf } = EDITION.addresses;
  const home = hrefOf({ page: 'home' }, lang);
  const provider = {
    name: siteWords(EDITION.atlas.site, lang).name,
    url: absoluteUrl(home) ?? home,
  };
  return Response.json(oembedOf(embeddedOf(props.embed, EDITION.addresses, lang), provider));
};
