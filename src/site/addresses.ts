/**
 * Where every page and file lives: the one place that knows the host, the base path, the trailing
 * slash and the two languages. Japanese stands at the root, English under `en/`; the same page has
 * the same path below that.
 */
import { LANGS, type Lang } from '../i18n/lang.ts';

/** What can stand in someone else's page: a plan, a program, a project's lineage. */
export type EmbedKind = 'plan' | 'program' | 'project';

/** A page, without its language. */
export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'plan'; readonly id: string }
  | { readonly page: 'plan-table'; readonly id: string }
  | { readonly page: 'program'; readonly id: string }
  | { readonly page: 'project'; readonly id: string }
  | { readonly page: 'evaluations' }
  | { readonly page: 'outlook' }
  | { readonly page: 'organizations' }
  | { readonly page: 'organization'; readonly id: string }
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

/** A page's path inside the site, without the base path: `en/plans/disaster-prevention/`. */
export function pathOf(place: Place, lang: Lang): string {
  return [prefixOf(lang), ...segmentsOf(place)].filter(Boolean).join('/') + '/';
}

/** The path of a file that each language has its own of: `en/slides/ls-medicines.pptx`. */
export function filePath(path: string, lang: Lang): string {
  return [prefixOf(lang), path].filter(Boolean).join('/');
}

/** `/` or `/some/path/`, from whatever was given. */
export function basePath(given = ''): string {
  return `/${given}/`.replace(/\/{2,}/g, '/');
}

/** Addresses begin with the base path and name no host, but for the last two. */
export interface Addresses {
  /** Of a page: `/base/en/plans/disaster-prevention/`. */
  readonly hrefOf: (place: Place, lang: Lang) => string;
  /** Of a file by its path inside the site. */
  readonly assetHref: (path: string) => string;
  /** Of a file that each language has its own of. */
  readonly fileHref: (path: string, lang: Lang) => string;
  /** As others reach it, with its host; `null` where no host is known, rather than a wrong one. */
  readonly absoluteUrl: (href: string) => string | null;
  /** Of a page, as others reach it. */
  readonly urlOf: (place: Place, lang: Lang) => string | null;
}

export interface Standing {
  /** `https://example.org`: the host others reach the site at, or `null`. */
  readonly site: string | null;
  /** `/` or `/some/path/`. */
  readonly base: string;
}

export function createAddresses({ site, base }: Standing): Addresses {
  const assetHref = (path: string): string => base + path.replace(/^\/+/, '');
  const hrefOf: Addresses['hrefOf'] = (place, lang) =>
    base + pathOf(place, lang).replace(/^\//, '');
  const absoluteUrl: Addresses['absoluteUrl'] = (href) => site && new URL(href, site).href;
  return {
    hrefOf,
    assetHref,
    fileHref: (path, lang) => assetHref(filePath(path, lang)),
    absoluteUrl,
    urlOf: (place, lang) => absoluteUrl(hrefOf(place, lang)),
  };
}

/** A calendar or a table of evaluations, beside their page: `evaluations/fy2026.ics`. */
export function feedFile(feed: string, format: 'ics' | 'csv'): string {
  return `evaluations/${feed}.${format}`;
}

/** A calendar or a table of what comes next: `outlook/life-science.ics`. */
export function outlookFile(feed: string, format: 'ics' | 'csv'): string {
  return `outlook/${feed}.${format}`;
}

/** The projects of a chart as a table: `rows/program-ls-medicines.csv`; each language has its own. */
export function rowsFile(chart: string): string {
  return `rows/${chart.replace(':', '-')}.csv`;
}

/** The PowerPoint file of a plan or a program. */
export function slidesFile(id: string): string {
  return `slides/${id}.pptx`;
}

/** A plan's page as a single file. */
export function offlineFile(id: string): string {
  return `offline/${id}.html`;
}

/** The list of everything the search of a language finds, fetched when its box is first used. */
export const searchFile = 'search.json';

/** The calendar that says what a page says, by its path in each language, or `null`. */
export function calendarOf(place: Place): string | null {
  switch (place.page) {
    case 'evaluations':
      return feedFile('all', 'ics');
    case 'outlook':
      return outlookFile('all', 'ics');
    case 'plan':
      return feedFile(place.id, 'ics');
    default:
      return null;
  }
}

/** Stands in the place of a plan's id where something is of all plans. */
export const allPlans = 'all';

/** The picture that stands for a plan, or all plans, where a link is shared. */
export function shareFile(id: string): string {
  return `og/${id}.png`;
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
    case 'outlook':
      return ['outlook'];
    case 'organizations':
      return ['organizations'];
    case 'organization':
      return ['organizations', place.id];
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
    case 'plan-table':
      return ['plans', place.id, 'table'];
    case 'program':
      return ['programs', place.id];
    case 'project':
      return ['projects', place.id];
  }
}
