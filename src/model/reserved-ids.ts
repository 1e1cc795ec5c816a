/**
 * Ids that would claim an address or a file the site makes for something else. A plan's id is a
 * page, a deck, a single file, a calendar and the stem of its posters; a program's is a page, a deck
 * beside the plans' and a place on its plan's page; a project's is a page.
 */

/** Places on the pages, each an id of their markup. */
const places = [
  ...[
    'atlas',
    'budgets',
    'contradictions',
    'counts',
    'coverage',
    'due',
    'embeds',
    'evaluations',
    'facets',
  ],
  ...['facts', 'feeds', 'indicators', 'licence', 'lineage', 'main', 'matrix', 'participants'],
  ...['open', 'plans', 'policies', 'preview', 'printing', 'programs', 'programs-title', 'projects'],
  ...['reading', 'ready', 'search-results', 'snippets', 'sources', 'sure', 'table', 'tables'],
  ...['unknown'],
];

/** Those, the calendar of all evaluations, and what every record has. */
const words: ReadonlySet<string> = new Set([...places, 'all', 'constructor']);

/** The calendar of a year, the places of a list of sources, rows and groups of a page. */
const made = /^(?:fy\d{4}|s\d+|(?:contradiction|kept|project|search|snippet|source)-.+)$/u;

/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** What is put behind a plan's or program's id to name another file or place. */
const endings = /-(?:name|handout|leaves|(?:a\d-)?tiles)$/u;

/** Whether a plan or a program may not be called so. */
export function isReserved(id: string): boolean {
  return words.has(id) || made.test(id) || devices.test(id);
}

/** Whether no row of any table may be called so. */
export function isUnusable(id: string): boolean {
  return id === 'constructor' || devices.test(id);
}

/** The id to whose files and places this one's would belong, `x` for `x-handout`, or `null`. */
export function stemOf(id: string): string | null {
  return endings.test(id) ? id.replace(endings, '') : null;
}
