/**
 * What the page of what comes next shows: by committee, which projects end or are evaluated in this
 * fiscal year and the next two, and whether a successor is recorded. Made for the day of the edition.
 */
import { dayText } from '../i18n/dates.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import { outlookWords } from '../i18n/outlook-words.ts';
import {
  turnsIn,
  yearsFrom,
  type Citation,
  type Fy,
  type FyWindow,
  type Plan,
  type Project,
  type Turn,
} from '../model/index.ts';
import type { Edition } from '../site/edition.ts';
import {
  evaluationView,
  followerViews,
  projectLink,
  yearView,
  type EvaluationView,
  type ProjectLink,
  type RelationView,
  type YearView,
} from './fact-views.ts';
import type { FeedView } from './evaluation-feeds.ts';
import { outlookFeeds } from './outlook-feeds.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { tagsOf, type TagView } from './project-rows.ts';
import type { SourceView } from './source-index.ts';

export interface OutlookRow {
  readonly id: string;
  readonly link: ProjectLink;
  readonly tags: readonly TagView[];
  /** `null` where it goes on beyond the years looked at. */
  readonly end: YearView | null;
  readonly due: readonly EvaluationView[];
  readonly successors: readonly RelationView[];
  /** It ends and nothing is recorded to follow. */
  readonly isOpen: boolean;
}

export interface Committee {
  readonly plan: Plan;
  readonly name: string;
  readonly planLink: ProjectLink;
  readonly rows: readonly OutlookRow[];
  /** How many end in each of the years, and of how many of them no successor is recorded. */
  readonly ends: readonly { readonly count: number; readonly open: number }[];
  readonly dueCount: number;
  readonly feed: FeedView | undefined;
}

export interface OutlookView {
  readonly lead: string;
  readonly asOf: string;
  /** Those of all rows, for the chart. */
  readonly projects: readonly Project[];
  /** Of the three fiscal years, as they head columns. */
  readonly years: readonly string[];
  readonly committees: readonly Committee[];
  readonly feeds: readonly FeedView[];
  readonly sources: readonly SourceView[];
}

/** The projects of every plan that end or are evaluated in the three years. */
export function outlookProjects({ atlas, fy }: Pick<Edition, 'atlas' | 'fy'>): readonly Project[] {
  return atlas.plans.flatMap((plan) => turnsIn(plan, yearsFrom(fy)).map(({ project }) => project));
}

export function prepareOutlook(edition: Edition, lang: Lang): OutlookView {
  const { atlas, day, fy } = edition;
  const words = outlookWords(lang);
  const within = yearsFrom(fy);
  const turns = new Map(atlas.plans.map((plan) => [plan, turnsIn(plan, within)]));
  const context = pageContext(edition, lang, citationsOf([...turns.values()].flat()));
  const feeds = outlookFeeds(edition, lang).map(({ view }) => view);
  return {
    lead: words.lead(words.fy(within.from), words.fy(within.to)),
    asOf: words.asOf(dayText(day, lang)),
    projects: outlookProjects(edition),
    years: eachYear(within).map(words.fy),
    committees: [...turns].map(([plan, own]) => {
      const feed = feeds.find(({ planId }) => planId === plan.id);
      return committeeOf({ plan, turns: own, feed }, within, context);
    }),
    feeds,
    sources: context.sources.list,
  };
}

function* citationsOf(turns: readonly Turn[]): Generator<Citation> {
  for (const { project, ends, due, followers } of turns) {
    if (ends) yield* project.end.citations;
    for (const { citations } of [...due, ...followers]) yield* citations;
  }
}

function eachYear({ from, to }: FyWindow): Fy[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

interface OwnTurns extends Pick<Committee, 'plan' | 'feed'> {
  readonly turns: readonly Turn[];
}

function committeeOf(
  { plan, turns, feed }: OwnTurns,
  within: FyWindow,
  context: PageContext,
): Committee {
  const { lang, hrefOf } = context;
  const endsIn = (fy: Fy): Committee['ends'][number] => {
    const own = turns.filter(({ project, ends }) => ends && project.end.fy === fy);
    return { count: own.length, open: own.filter(isOpen).length };
  };
  return {
    plan,
    name: pick(plan.committee ?? plan.name, lang),
    planLink: { href: hrefOf({ page: 'plan', id: plan.id }, lang), name: pick(plan.name, lang) },
    rows: turns.map((turn) => rowOf(turn, context)),
    ends: eachYear(within).map(endsIn),
    dueCount: turns.reduce((sum, { due }) => sum + due.length, 0),
    feed,
  };
}

function isOpen({ ends, followers }: Turn): boolean {
  return ends && followers.length === 0;
}

function rowOf(turn: Turn, context: PageContext): OutlookRow {
  const { project, ends, due, followers } = turn;
  return {
    id: project.id,
    link: projectLink(project, context),
    tags: tagsOf(project, context),
    end: ends ? yearView(project.end, context) : null,
    due: due.map((evaluation) => evaluationView(evaluation, context)),
    successors: followerViews(followers, context),
    isOpen: isOpen(turn),
  };
}
