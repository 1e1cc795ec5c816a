/** What the about page counts and lists. */
import { pick, type Lang } from '../i18n/lang.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Certainty } from '../i18n/messages.ts';
import type { Atlas, Basis } from '../model/atlas.ts';
import { publishedText } from './dates.ts';
import { foreignLang } from './page-context.ts';

export const CERTAINTIES: readonly Certainty[] = ['stated', 'record', 'estimate', 'unknown'];

export interface CountRow {
  readonly what: string;
  readonly counts: Readonly<Record<Certainty, number>>;
  readonly total: number;
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly titleLang: 'ja' | undefined;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

export interface AboutView {
  readonly counts: readonly CountRow[];
  readonly sources: readonly SourceRow[];
}

export function prepareAbout(atlas: Atlas, lang: Lang): AboutView {
  const words = wordsIn(lang).about;
  const basesOf = (facts: readonly { readonly basis: Basis | null }[]): readonly Certainty[] =>
    facts.map(({ basis }) => basis ?? 'unknown');
  return {
    counts: [
      countRow(words.starts, basesOf(atlas.projects.map(({ start }) => start))),
      countRow(words.ends, basesOf(atlas.projects.map(({ end }) => end))),
      countRow(words.evaluationYears, basesOf(atlas.evaluations)),
      countRow(words.relations, basesOf(atlas.relations)),
    ],
    sources: atlas.sources.map((source) => {
      const title = pick(source.title, lang);
      return {
        id: source.id,
        title,
        titleLang: foreignLang(title, lang),
        publisher: pick(source.publisher, lang),
        published: source.publishedOn && publishedText(source.publishedOn, lang),
        url: source.url,
        note: source.note,
      };
    }),
  };
}

function countRow(what: string, bases: readonly Certainty[]): CountRow {
  const count = (certainty: Certainty): number =>
    bases.filter((basis) => basis === certainty).length;
  const counts = {
    stated: count('stated'),
    record: count('record'),
    estimate: count('estimate'),
    unknown: count('unknown'),
  };
  return { what, counts, total: bases.length };
}
