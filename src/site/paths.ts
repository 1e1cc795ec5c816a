/**
 * Where every page lives: the one place that knows the base path, the trailing
 * slash and the two languages. Japanese stands at the root, English under `en/`;
 * the same page has the same path below that.
 */
import { LANGS, type Lang } from '../i18n/lang.ts';

/** What can stand in someone else's page: a plan, a program, a project's lineage. */
export type EmbedKind = 'plan' | 'program' | 'project';

/** A page, without its language. */
export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'plan'; readonly id: string }
  | { readonly page: 'project'; readonly id: string }
  | { readonly page: 'evaluations' }
  | { readonly page: 'posters' }
  | { readonly page: 'about' }
  | { readonly page: 'gallery' }
  | { readonly page: 'embed' }
  | { readonly page: 'embedded'; readonly kind: EmbedKind; readonly id: string }
  | { readonly page: 'not-found' };

/** The value of a `[...lang]` route parameter, one a language: Japanese has no prefix. */
export const LANG_ROUTES: readonly { lang: string | undefined }[] = LANGS.map((lang) => ({
  lang: prefixOf(lang) || undefined,
}));

/** The language a `[...lang]` route parameter stands for. */
export function langOf(param: string | undefined): Lang {
  return param === 'en' ? 'en' : 'ja';
}

/** The page's address inside this site, base path included: `/base/en/plans/disaster-prevention/`. */
export function hrefOf(place: Place, lang: Lang): string {
  return assetHref(pathOf(place, lang));
}

/** The same without the base path: `en/plans/disaster-prevention/`. */
export function pathOf(place: Place, lang: Lang): string {
  return [prefixOf(lang), ...segmentsOf(place)].filter(Boolean).join('/') + '/';
}

/** A calendar or a table of evaluations, beside their page: `/en/evaluations/fy2026.ics`. */
export function feedHref(feed: string, format: 'ics' | 'csv', lang: Lang): string {
  return `${hrefOf({ page: 'evaluations' }, lang)}${feed}.${format}`;
}

/** The address of a file that each language has its own of. */
export function pathIn(path: string, lang: Lang): string {
  return assetHref([prefixOf(lang), path].filter(Boolean).join('/'));
}

/** The PowerPoint file of a plan or a program. */
export function slidesHref(id: string, lang: Lang): string {
  return pathIn(`slides/${id}.pptx`, lang);
}

/** A plan's page as a single file. */
export function offlineHref(id: string, lang: Lang): string {
  return pathIn(`offline/${id}.html`, lang);
}

/** The address of a file in `public/` or one written beside the pages, base path included. */
export function assetHref(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  return `${base}/${path.replace(/^\/+/, '')}`;
}

/** The list of everything the search of one language finds, fetched when its box is first used. */
export function searchHref(lang: Lang): string {
  return assetHref([prefixOf(lang), 'search.json'].filter(Boolean).join('/'));
}

/** The same address with its host, for canonical and alternate links; `null` where no host is configured. */
export function absoluteUrl(href: string): string | null {
  const site = import.meta.env.SITE;
  return site ? new URL(href, site).href : null;
}

function prefixOf(lang: Lang): '' | 'en' {
  return lang === 'ja' ? '' : 'en';
}

function segmentsOf(place: Place): readonly string[] {
  switch (place.page) {
    case 'home':
    case 'not-found':
      return [];
    case 'evaluations':
      return ['evaluations'];
    case 'posters':
      return ['posters'];
    case 'about':
      return ['about'];
    case 'gallery':
      return ['about', 'gallery'];
    case 'embed':
      return ['embed'];
    case 'embedded':
      return ['embed', place.kind, place.id];
    case 'plan':
      return ['plans', place.id];
    case 'project':
      return ['projects', place.id];
  }
}
