/** What the about page counts and lists. */
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Certainty } from '../i18n/messages.ts';
import type { Basis, Evaluation, Project, Relation } from '../model/index.ts';
import { publishedText } from '../i18n/dates.ts';
import type { Edition } from '../site/edition.ts';
import { contradictionRows, sourceAnchor, type ContradictionRow } from './contradiction-views.ts';
import { repeatedAddresses } from './source-index.ts';
import { foreignLang } from './page-context.ts';

export const CERTAINTIES: readonly Certainty[] = [
  'stated',
  'record',
  'inferred',
  'estimate',
  'unknown',
];

export interface CountRow {
  readonly what: string;
  readonly counts: Readonly<Record<Certainty, number>>;
  readonly total: number;
}

export interface SourceRow {
  readonly anchor: string;
  readonly title: string;
  readonly titleLang: 'ja' | undefined;
  readonly publisher: string;
  readonly published: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** A source before it has the same address, which paper then need not show again. */
  readonly isSpelledOut: boolean;
  readonly note: string | null;
  readonly isNote: boolean;
}

export interface AboutView {
  readonly counts: readonly CountRow[];
  readonly sources: readonly SourceRow[];
  readonly contradictions: readonly ContradictionRow[];
}

export function prepareAbout({ atlas, addresses }: Edition, lang: Lang): AboutView {
  const repeated = repeatedAddresses(atlas.sources);
  return {
    counts: countFacts(atlas, lang),
    contradictions: contradictionRows(atlas, addresses, lang),
    sources: atlas.sources.map((source) => {
      const title = pick(source.title, lang);
      return {
        anchor: sourceAnchor(source.id),
        title,
        titleLang: foreignLang(title, lang),
        publisher: pick(source.publisher, lang),
        publishedOn: source.publishedOn,
        published: source.publishedOn && publishedText(source.publishedOn, lang),
        url: source.url,
        isSpelledOut: repeated.has(source),
        note: source.note && pick(source.note, lang),
        isNote: source.isNote,
      };
    }),
  };
}

/** How many years and relations rest on what. */
export function countFacts(
  facts: {
    readonly projects: readonly Project[];
    readonly evaluations: readonly Evaluation[];
    readonly relations: readonly Relation[];
  },
  lang: Lang,
): CountRow[] {
  const words = wordsIn(lang).about;
  const basesOf = (known: readonly { readonly basis: Basis | null }[]): readonly Certainty[] =>
    known.map(({ basis }) => basis ?? 'unknown');
  return [
    countRow(words.starts, basesOf(facts.projects.map(({ start }) => start))),
    countRow(words.ends, basesOf(facts.projects.map(({ end }) => end))),
    countRow(words.evaluationYears, basesOf(facts.evaluations)),
    countRow(words.relations, basesOf(facts.relations)),
  ];
}

function countRow(what: string, bases: readonly Certainty[]): CountRow {
  const count = (certainty: Certainty): number =>
    bases.filter((basis) => basis === certainty).length;
  const counts = {
    stated: count('stated'),
    record: count('record'),
    inferred: count('inferred'),
    estimate: count('estimate'),
    unknown: count('unknown'),
  };
  return { what, counts, total: bases.length };
}
