/**
 * An evaluation, or the end of a project, as the texts a feed carries, in one language. Calendars and tables leave the
 * site, so each entry says by itself how sure it is, which revision of the plan and version of the
 * data it is from, and that it is no official document.
 */
import { feedWords, type FeedColumn } from '../../i18n/feed-words.ts';
import { pick, type Lang } from '../../i18n/lang.ts';
import { outlookWords } from '../../i18n/outlook-words.ts';
import { revisionText } from '../../i18n/revision.ts';
import { provenanceLine, siteWords } from '../../i18n/site-words.ts';
import { wordsIn } from '../../i18n/words.ts';
import { eraShort, followersOf, fyOfDay, stateOf } from '../../model/index.ts';
import type { Citation, Evaluation, Project, Site } from '../../model/index.ts';

export interface Feed {
  /** Whose it is: what it says of its origin. */
  readonly site: Site;
  readonly lang: Lang;
  /** Names it among a reader's others, and says what it lists. */
  readonly title: string;
  readonly evaluations: readonly Evaluation[];
  /** The projects whose end it lists; their years are known. */
  readonly ends: readonly Project[];
  /** The atlas's version. */
  readonly version: string;
  /** The day it is made for, `YYYY-MM-DD`: no clock is read. */
  readonly day: string;
  /** A project's page with its host, or `null` where no host is known. */
  readonly addressOf: (project: Project) => string | null;
}

/** A text a column; empty where nothing is known, but for a word where the column asks how sure. */
export type FeedFacts = Readonly<Record<FeedColumn, string>>;

/** What every entry says of its project. */
function projectFacts(
  project: Project,
  feed: Feed,
): Pick<
  FeedFacts,
  | 'projectId'
  | 'project'
  | 'program'
  | 'plan'
  | 'successors'
  | 'page'
  | 'revision'
  | 'version'
  | 'remark'
> {
  const { lang } = feed;
  const { program } = project;
  return {
    projectId: project.id,
    project: pick(project.name, lang),
    program: pick(program.name, lang),
    plan: pick(program.plan.name, lang),
    successors: successorsText(project, lang),
    page: feed.addressOf(project) ?? '',
    revision: revisionText(program.plan, lang) ?? '',
    version: feed.version,
    remark: provenanceLine(siteWords(feed.site, lang), lang),
  };
}

export function factsOf(evaluation: Evaluation, feed: Feed): FeedFacts {
  const { lang } = feed;
  const { project, kind, fy, note } = evaluation;
  const state = stateOf(evaluation, fyOfDay(feed.day));
  const words = wordsIn(lang);
  return {
    ...projectFacts(project, feed),
    kind: words.evaluation.kind[kind],
    fiscalYear: fy === null ? '' : String(fy),
    era: fy === null ? '' : eraShort(fy),
    basis: words.certainty[evaluation.basis ?? 'unknown'],
    status: state ? words.evaluation.state[state] : words.certainty.unknown,
    sources: sourcesText(evaluation.citations, lang),
    note: note ? pick(note, lang) : '',
    result: evaluation.resultUrl ?? '',
  };
}

/** The end of a project as an entry. */
export function endFacts(project: Project, feed: Feed): FeedFacts {
  const { lang } = feed;
  const { fy, basis, citations } = project.end;
  const isKnown = typeof fy === 'number';
  return {
    ...projectFacts(project, feed),
    kind: outlookWords(lang).endKind,
    fiscalYear: isKnown ? String(fy) : '',
    era: isKnown ? eraShort(fy) : '',
    basis: wordsIn(lang).certainty[basis ?? 'unknown'],
    status: '',
    sources: sourcesText(citations, lang),
    note: '',
    result: '',
  };
}

/** What is recorded to follow a project, each with how sure that is. */
function successorsText(project: Project, lang: Lang): string {
  const followers = followersOf(project);
  const { certainty } = wordsIn(lang);
  const words = feedWords(lang);
  if (followers.length === 0) return outlookWords(lang).noSuccessor;
  return followers
    .map(({ to, basis }) => words.source(pick(to.name, lang), certainty[basis ?? 'unknown']))
    .join(words.sourceJoint);
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
