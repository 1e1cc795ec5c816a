/** What the place of a page's filters says, before they are there. */
import type { Lang } from '../i18n/lang.ts';
import type { FyRange } from '../layout/index.ts';

export interface PlaceFacts {
  readonly lang: Lang;
  /** Address of the published tables. */
  readonly tables: string;
  /** Address of a project's page, `*` in the place of its id. */
  readonly bars: string;
  /** Ids of the programs the page is about. */
  readonly programs: readonly string[];
  /** The most years its charts show unless the reader asks for others. */
  readonly range: FyRange;
  /** The page's title, `*` in the place of what it shows. */
  readonly title: string;
}

export function placeFacts({ dataset }: HTMLElement): PlaceFacts {
  const { lang, tables = '', bars = '', programs = '', title = '', from, to } = dataset;
  return {
    lang: lang === 'en' ? 'en' : 'ja',
    tables,
    bars,
    programs: programs.split(' '),
    range: { from: Number(from), to: Number(to) },
    title,
  };
}

/** Whether the page's address asks for filters, years or a density. */
export function isExplored(place: HTMLElement): boolean {
  const keys = (place.dataset['keys'] ?? '').split(' ');
  return [...new URLSearchParams(location.search).keys()].some((key) => keys.includes(key));
}
