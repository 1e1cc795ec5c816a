/**
 * What the site may weigh at most: up to a tenth over what it weighs, since tables grow, and scripts,
 * which do not, up to three hundredths. Who makes something lighter lowers its number in the same
 * commit; who needs more says why.
 */
import type { PageWeight } from './page-weight.ts';

/** Addresses in Japanese; the English page of each kind has the same budget. */
export interface PageBudget extends Pick<PageWeight, 'html' | 'js'> {
  readonly kind: string;
  readonly address: RegExp;
}

/** Bytes gzipped, of the heaviest page of each kind; the first kind an address fits is the page’s. */
export const pageBudgets: readonly PageBudget[] = [
  { kind: 'home', address: /^\/$/, html: 29_000, js: 28_300 },
  { kind: 'plan', address: /^\/plans\//, html: 33_000, js: 28_700 },
  { kind: 'program', address: /^\/programs\//, html: 14_400, js: 28_700 },
  { kind: 'project', address: /^\/projects\//, html: 14_600, js: 27_800 },
  { kind: 'evaluations', address: /^\/evaluations\/$/, html: 12_000, js: 3_890 },
  { kind: 'organizations', address: /^\/organizations\/$/, html: 6_600, js: 2_550 },
  { kind: 'organization', address: /^\/organizations\/[^/]+\/$/, html: 18_700, js: 27_800 },
  { kind: 'outlook', address: /^\/outlook\/$/, html: 16_300, js: 27_800 },
  { kind: 'posters', address: /^\/posters\/$/, html: 5_100, js: 2_030 },
  { kind: 'about', address: /^\/about\/$/, html: 17_500, js: 2_550 },
  { kind: 'gallery', address: /^\/about\/gallery\/$/, html: 48_500, js: 27_000 },
  { kind: 'snippets', address: /^\/embed\/$/, html: 16_700, js: 2_990 },
  { kind: 'frame of a plan', address: /^\/embed\/plan\//, html: 12_000, js: 2_300 },
  { kind: 'frame of a program', address: /^\/embed\/program\//, html: 5_300, js: 2_300 },
  { kind: 'frame of a project', address: /^\/embed\/project\//, html: 4_500, js: 2_300 },
  { kind: 'not found', address: /^\/404\.html$/, html: 3_200, js: 2_600 },
];

/** Elements in the charts of the plans’ pages, all that belongs to a band included, for each bar. */
export const elementsPerBar = 26;

/** Bytes gzipped of all stylesheets of a page. */
export const cssBudget = 16_900;

/** Bytes of the fonts a page loads; home names every program in bold. */
export const fontBudget = 165_000;

interface FileBudget {
  readonly kind: string;
  /** Paths in `dist`. */
  readonly path: RegExp;
  /** Megabytes of the largest, and of all together. */
  readonly each: number;
  readonly all: number;
}

/** As they lie on the disk. */
export const fileBudgets: readonly FileBudget[] = [
  { kind: 'posters, booklets and tiles', path: /^posters\/.*\.pdf$/, each: 0.6, all: 17 },
  { kind: 'pictures of posters', path: /^posters\/.*\.png$/, each: 0.2, all: 2.5 },
  { kind: 'decks', path: /slides\/.*\.pptx$/, each: 0.1, all: 1 },
  { kind: 'charts', path: /charts\/.*\.svg$/, each: 0.27, all: 30 },
  { kind: 'pictures for links', path: /^og\//, each: 0.077, all: 0.375 },
  { kind: 'what a search can find', path: /search\.json$/, each: 0.19, all: 0.38 },
  { kind: 'plans as single files', path: /offline\/.*\.html$/, each: 1.6, all: 10.5 },
];
