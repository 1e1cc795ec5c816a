/**
 * Numbers the sources a page cites, in order of first mention, so that a long citation
 * is printed once and every fact points to it: `[2]`, or `[2c]` for one of several
 * places in the same source.
 */
import type { Citation, Source } from '../model/index.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { publishedText } from '../i18n/dates.ts';

/** A reference beside a fact. */
export interface CiteView {
  /** `2` or `2c`. */
  readonly label: string;
  readonly href: string;
}

/** One place in a source (a page, a heading). */
export interface PlaceView {
  readonly label: string;
  readonly anchor: string;
  readonly text: string;
}

export interface SourceView {
  readonly number: number;
  readonly anchor: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string | null;
  /** A source before it in the list has the same address, which paper then need not show again. */
  readonly isSpelledOut: boolean;
  readonly note: string | null;
  /** A note of our own, nobody's document. */
  readonly isNote: boolean;
  readonly places: readonly PlaceView[];
}

export interface SourceIndex {
  readonly cite: (citations: readonly Citation[]) => readonly CiteView[];
  readonly list: readonly SourceView[];
}

/** Ensures: every citation handed in can be cited, and the list names each source once. */
export function indexSources(citations: Iterable<Citation>, lang: Lang): SourceIndex {
  const placesOf = new Map<Source, string[]>();
  for (const { source, where } of citations) {
    const places = placesOf.get(source) ?? [];
    placesOf.set(source, places);
    if (where !== null && !places.includes(where)) places.push(where);
  }
  const repeated = repeatedAddresses(placesOf.keys());
  const numbers = new Map([...placesOf.keys()].map((source, index) => [source, index + 1]));
  const labelOf = ({ source, where }: Citation): string => {
    const places = placesOf.get(source) ?? [];
    const letter = where !== null && places.length > 1 ? letters(places.indexOf(where)) : '';
    return `${numbers.get(source) ?? '?'}${letter}`;
  };
  return {
    cite: (cited) =>
      [...new Set(cited.map(labelOf))].map((label) => ({ label, href: `#s${label}` })),
    list: [...placesOf].map(([source, places]) => ({
      number: numbers.get(source) ?? 0,
      anchor: `s${numbers.get(source)}`,
      title: pick(source.title, lang),
      publisher: pick(source.publisher, lang),
      published: source.publishedOn && publishedText(source.publishedOn, lang),
      url: source.url,
      isSpelledOut: repeated.has(source),
      note: source.note && pick(source.note, lang),
      isNote: source.isNote,
      places: places.map((text) => {
        const label = labelOf({ source, where: text });
        return { label, anchor: `s${label}`, text };
      }),
    })),
  };
}

/** The sources of a list whose address one before them has. */
export function repeatedAddresses(list: Iterable<Source>): ReadonlySet<Source> {
  const seen = new Set<string>();
  return new Set(
    [...list].filter(({ url }) => {
      if (url === null) return false;
      const isRepeated = seen.has(url);
      seen.add(url);
      return isRepeated;
    }),
  );
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
