/**
 * An exploration as the query of an address, so that it can be sent to someone, and back.
 *
 *   ?status=running,planned&due=interim&due-fy=2027&from=2020&to=2030&zoom=2&density=detailed
 *
 * What an address says that means nothing here is named, not guessed at.
 */
import type { Fy } from '../model/index.ts';
import { facets, noChoices, type Answers, type Choices, type Facet } from './choices.ts';

/** In Node and every browser; named here because the core is compiled without either's types. */
declare const URLSearchParams: new (query: string) => Iterable<[string, string]> & {
  delete: (key: string) => void;
  set: (key: string, value: string) => void;
  toString: () => string;
};

export const densityChoices = ['overview', 'normal', 'detailed'] as const;
export type DensityChoice = (typeof densityChoices)[number];

/** How much wider than usual a fiscal year may be drawn. */
export const zooms = [1, 1.5, 2, 3, 4] as const;
export type Zoom = (typeof zooms)[number];

/** First and last fiscal year an axis may show; at least `leastYears` of them. */
export const axisLimits = { first: 1990, last: 2060 } as const;
export const leastYears = 2;

export interface Exploration {
  readonly choices: Choices;
  /** The axis's first and last year; `null` where the chart's own holds. */
  readonly from: Fy | null;
  readonly to: Fy | null;
  readonly zoom: Zoom;
  /** `null`: each chart's own. */
  readonly density: DensityChoice | null;
}

export const nothingExplored: Exploration = Object.freeze({
  choices: noChoices,
  from: null,
  to: null,
  zoom: 1,
  density: null,
});

/** Whether charts are to be drawn other than as they were built. */
export function isExploring({ choices, from, to, zoom, density }: Exploration): boolean {
  return (
    facets.some((facet) => choices[facet].length > 0) ||
    from !== null ||
    to !== null ||
    zoom !== 1 ||
    density !== null
  );
}

export const viewKeys = ['from', 'to', 'zoom', 'density'] as const;
/** Every parameter of an address that is an exploration's. */
export const explorationKeys: readonly string[] = [...facets, ...viewKeys];

/** A parameter's name and a value of it that means nothing here. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

export interface ReadAddress {
  readonly exploration: Exploration;
  readonly ignored: readonly Ignored[];
}

/** `answers`: what may be answered; other parameters than an exploration's are passed over. */
export function readAddress(query: string, answers: Answers): ReadAddress {
  const params = new Map<string, readonly string[]>();
  for (const [key, value] of new URLSearchParams(query))
    params.set(key, [...(params.get(key) ?? []), ...value.split(',')]);
  const ignored: Ignored[] = [];
  const given = (key: string): string[] =>
    [...new Set(params.get(key) ?? [])].filter((value) => value !== '');
  const known = <T extends string>(key: string, valid: (value: string) => value is T): T[] => {
    const values = given(key);
    ignored.push(...values.filter((value) => !valid(value)).map((value) => ({ key, value })));
    return values.filter(valid);
  };
  const choices = Object.fromEntries(
    facets.map((facet): [Facet, readonly string[]] => {
      const offered = new Set(answers[facet].map(({ value }) => value));
      return [facet, known(facet, (value): value is string => offered.has(value))];
    }),
  ) as Record<Facet, readonly string[]>;
  const one = <T extends string>(key: string, valid: (value: string) => value is T): T | null => {
    const [first = null, ...more] = known(key, valid);
    ignored.push(...more.map((value) => ({ key, value })));
    return first;
  };
  const isYear = (value: string): value is string =>
    /^\d{4}$/.test(value) && Number(value) >= axisLimits.first && Number(value) <= axisLimits.last;
  const [from, to] = [one('from', isYear), one('to', isYear)];
  const zoom = one('zoom', (value): value is string => zooms.some((z) => String(z) === value));
  const density = one('density', (value): value is DensityChoice =>
    densityChoices.some((choice) => choice === value),
  );
  const isBackward = from !== null && to !== null && Number(to) - Number(from) < leastYears - 1;
  if (isBackward) ignored.push({ key: 'from', value: from }, { key: 'to', value: to });
  return {
    exploration: {
      choices,
      from: from === null || isBackward ? null : Number(from),
      to: to === null || isBackward ? null : Number(to),
      zoom: (zoom === null ? 1 : Number(zoom)) as Zoom,
      density,
    },
    ignored,
  };
}

/** The parameters of an exploration written into `query`; the others there stay as they are. */
export function writeAddress(query: string, exploration: Exploration): string {
  const params = new URLSearchParams(query);
  for (const key of explorationKeys) params.delete(key);
  const { choices, from, to, zoom, density } = exploration;
  for (const facet of facets)
    if (choices[facet].length > 0) params.set(facet, choices[facet].join(','));
  if (from !== null) params.set('from', String(from));
  if (to !== null) params.set('to', String(to));
  if (zoom !== 1) params.set('zoom', String(zoom));
  if (density !== null) params.set('density', density);
  // A comma may stand in a query as it is (RFC 3986, 3.4), and is easier to read.
  return params.toString().replaceAll('%2C', ',');
}
