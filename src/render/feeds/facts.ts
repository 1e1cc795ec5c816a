/**
 * An evaluation as the texts a feed carries, in one language. Calendars and tables leave the
 * site, so each entry says by itself how sure it is, which revision of the plan and version of the
 * data it is from, and that it is no official document.
 */
import { feedWords, type FeedColumn } from '../../i18n/feed-words.ts';
import { pick, type Lang } from '../../i18n/lang.ts';
import { revisionText } from '../../i18n/revision.ts';
import { wordsIn } from '../../i18n/words.ts';
import { eraShort, fyOfDay, stateOf } from '../../model/index.ts';
import type { Citation, Evaluation, Project } from '../../model/index.ts';

export interface Feed {
  readonly lang: Lang;
  /** What the feed lists: a plan, a fiscal year, everything. */
  readonly list: string;
  readonly evaluations: readonly Evaluation[];
  /** The atlas's version. */
  readonly version: string;
  /** The day it is made for, `YYYY-MM-DD`: no clock is read. */
  readonly day: string;
  /** A project's page with its host, or `null` where no host is known. */
  readonly addressOf: (project: Project) => string | null;
}

/** A text a column; empty where nothing is known, but for a word where the column asks how sure. */
export type FeedFacts = Readonly<Record<FeedColumn, string>>;

export function factsOf(evaluation: Evaluation, feed: Feed): FeedFacts {
  const { lang } = feed;
  const { project, kind, fy, note } = evaluation;
  const state = stateOf(evaluation, fyOfDay(feed.day));
  const words = wordsIn(lang);
  const { program } = project;
  return {
    projectId: project.id,
    project: pick(project.name, lang),
    program: pick(program.name, lang),
    plan: pick(program.plan.name, lang),
    kind: words.evaluation.kind[kind],
    fiscalYear: fy === null ? '' : String(fy),
    era: fy === null ? '' : eraShort(fy),
    basis: words.certainty[evaluation.basis ?? 'unknown'],
    status: state ? words.evaluation.state[state] : words.certainty.unknown,
    sources: sourcesText(evaluation.citations, lang),
    note: note ? pick(note, lang) : '',
    result: evaluation.resultUrl ?? '',
    page: feed.addressOf(project) ?? '',
    revision: revisionText(program.plan, lang) ?? '',
    version: feed.version,
    remark: feedWords(lang).provenance.join(lang === 'en' ? ' ' : ''),
  };
}

function sourcesText(citations: readonly Citation[], lang: Lang): string {
  const words = feedWords(lang);
  return citations
    .map(({ source, where }) => {
      const title = pick(source.title, lang);
      return where === null ? title : words.source(title, where);
    })
    .join(words.sourceJoint);
}
