/** What search engines read of a page: of the home page the data set, of the others the page (schema.org). */
import type { Lang } from '../i18n/lang.ts';
import { siteWords } from '../i18n/site-words.ts';
import type { Place } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';

interface Described {
  readonly place: Place;
  readonly title: string;
  readonly description: string;
}

/** JSON that can stand in a script: no `<` in it. */
export function linkedData(page: Described, edition: Edition, lang: Lang): string {
  const { place, title, description } = page;
  const { atlas, addresses, versionOf } = edition;
  const site = siteWords(atlas.site, lang);
  const { licenceUrl: license } = atlas.site;
  const [isBasedOn] = site.provenance;
  const url = addresses.urlOf(place, lang);
  const isHome = place.page === 'home';
  const said = {
    '@context': 'https://schema.org',
    '@type': isHome ? 'Dataset' : 'WebPage',
    name: isHome ? site.name : title,
    description,
    inLanguage: lang,
    ...(url ? { url } : {}),
    ...(isHome
      ? {
          version: versionOf(null),
          ...(license ? { license } : {}),
          ...(isBasedOn ? { isBasedOn } : {}),
        }
      : { isPartOf: { '@type': 'WebSite', name: site.name } }),
  };
  return JSON.stringify(said).replaceAll('<', '\\u003c');
}
