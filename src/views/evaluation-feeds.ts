/**
 * Which feeds of evaluations there are: all, one a plan, one a fiscal year that has any. The pages
 * link to them, the endpoints write them, both from this list.
 */
import { evaluationWords } from '../i18n/evaluation-words.ts';
import { feedWords } from '../i18n/feed-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import type { Atlas, Evaluation, Fy } from '../model/atlas.ts';
import type { Feed } from '../render/feeds/index.ts';
import { BUILD_DAY } from '../site/build-day.ts';
import { fyText } from '../i18n/dates.ts';
import { feedHref, hrefOf } from '../site/paths.ts';
import { publicUrl, webcalUrl } from '../site/public-url.ts';

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

export function evaluationFeeds(atlas: Atlas, lang: Lang): readonly NamedFeed[] {
  const all = evaluationsByYear(atlas);
  const feed = listing(atlas, lang);
  const byYear = Map.groupBy(all, ({ fy }) => fy);
  return [
    feed('all', feedWords(lang).allLists, all, {}),
    ...atlas.plans.map((plan) => {
      const own = all.filter(({ project }) => project.program.plan === plan);
      return feed(plan.id, pick(plan.short, lang), own, { planId: plan.id });
    }),
    ...[...byYear].flatMap(([fy, own]) =>
      fy === null ? [] : feed(`fy${fy}`, fyText(fy, lang), own, { fy }),
    ),
  ];
}

type Of = Partial<Pick<FeedView, 'planId' | 'fy'>>;

function listing(atlas: Atlas, lang: Lang) {
  return (id: string, list: string, evaluations: readonly Evaluation[], of: Of): NamedFeed => {
    const ics = feedHref(id, 'ics', lang);
    return {
      id,
      lang,
      list,
      evaluations,
      version: atlas.version,
      day: BUILD_DAY,
      addressOf: (project) => publicUrl(hrefOf({ page: 'project', id: project.id }, lang)),
      view: {
        name: id === 'all' ? evaluationWords(lang).everything : list,
        planId: of.planId ?? null,
        fy: of.fy ?? null,
        count: evaluations.length,
        ics,
        csv: feedHref(id, 'csv', lang),
        webcal: webcalUrl(ics),
      },
    };
  };
}
