/**
 * Which feeds of evaluations there are: all, one a plan, one a fiscal year that has any. The pages
 * link to them, the endpoints write them, both from this list.
 */
import { evaluationWords } from '../i18n/evaluation-words.ts';
import { feedWords } from '../i18n/feed-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { Atlas, Evaluation, Fy, Plan } from '../model/index.ts';
import type { Feed } from '../render/feeds/index.ts';
import { fyText } from '../i18n/dates.ts';
import { feedFile } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';

export interface FeedView {
  /** What it lists, in words. */
  readonly name: string;
  readonly planId: string | null;
  readonly fy: Fy | null;
  readonly count: number;
  readonly ics: string;
  readonly csv: string;
  /** `null` where the build was not told its host. */
  readonly webcal: string | null;
}

/** A feed by its address: `all`, a plan's id, `fy2026`. */
export interface NamedFeed extends Feed {
  readonly id: string;
  readonly view: FeedView;
}

const afterAll = 9999;

/** By fiscal year, unknown years last; within a year in plan and table order. */
export function evaluationsByYear(atlas: Atlas): readonly Evaluation[] {
  return atlas.projects
    .flatMap(({ evaluations }) => evaluations)
    .toSorted((a, b) => (a.fy ?? afterAll) - (b.fy ?? afterAll));
}

export function evaluationFeeds(edition: Edition, lang: Lang): readonly NamedFeed[] {
  const { atlas } = edition;
  const all = evaluationsByYear(atlas);
  const feed = listing(edition, lang);
  const byYear = Map.groupBy(all, ({ fy }) => fy);
  return [
    feed('all', feedWords(lang).allLists, all, {}),
    ...atlas.plans.map((plan) => {
      const own = all.filter(({ project }) => project.program.plan === plan);
      return feed(plan.id, pick(plan.short, lang), own, { plan });
    }),
    ...[...byYear].flatMap(([fy, own]) =>
      fy === null ? [] : feed(`fy${fy}`, fyText(fy, lang), own, { fy }),
    ),
  ];
}

interface Of {
  readonly plan?: Plan;
  readonly fy?: Fy;
}

function listing({ atlas, day, addresses, versionOf }: Edition, lang: Lang) {
  const { absoluteUrl, fileHref, urlOf } = addresses;
  return (id: string, list: string, evaluations: readonly Evaluation[], of: Of): NamedFeed => {
    const ics = fileHref(feedFile(id, 'ics'), lang);
    return {
      id,
      site: atlas.site,
      lang,
      title: feedWords(lang).title(list),
      evaluations,
      ends: [],
      version: versionOf(of.plan ?? null),
      day,
      addressOf: (project) => urlOf({ page: 'project', id: project.id }, lang),
      view: {
        name: id === 'all' ? evaluationWords(lang).everything : list,
        planId: of.plan?.id ?? null,
        fy: of.fy ?? null,
        count: evaluations.length,
        ics,
        csv: fileHref(feedFile(id, 'csv'), lang),
        webcal: absoluteUrl(ics)?.replace(/^https?:/, 'webcal:') ?? null,
      },
    };
  };
}
