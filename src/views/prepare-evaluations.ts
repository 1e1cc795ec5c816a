/** Everything the page of evaluations shows: soon, by year and plan, of unknown year, how much it covers. */
import { dayText } from '../i18n/dates.ts';
import { evaluationWords } from '../i18n/evaluation-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';
import {
  eraShort,
  standingOf,
  stateOf,
  type Atlas,
  type Evaluation,
  type EvaluationState,
  type Fy,
  type YearStanding,
} from '../model/index.ts';
import { evaluationFeeds, evaluationsByYear, type FeedView } from './evaluation-feeds.ts';
import { pageContext, type PageContext } from './page-context.ts';
import type { Edition } from '../site/edition.ts';
import {
  evaluationItem,
  groupByPlan,
  prepareDue,
  type DueView,
  type EvaluationItem,
  type PlanProjects,
} from './prepare-due.ts';
import type { SourceView } from './source-index.ts';

export interface MatrixPlan {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface MatrixYear {
  readonly fy: Fy;
  readonly year: string;
  readonly era: string;
  /** Seen from the day of the build; a browser sets it right. */
  readonly standing: YearStanding;
  /** One cell a plan, in the order of the plans. */
  readonly cells: readonly (readonly EvaluationItem[])[];
}

export interface EvaluationsView {
  readonly due: DueView;
  readonly counts: string;
  /** How many there are on any day: the end of the page's title. */
  readonly sentence: string;
  readonly plans: readonly MatrixPlan[];
  /** Every year from the first evaluation to the last, those without any too. */
  readonly years: readonly MatrixYear[];
  readonly unknown: readonly EvaluationItem[];
  readonly coverage: string;
  readonly bare: readonly PlanProjects[];
  readonly bareCount: number;
  readonly feeds: readonly FeedView[];
  readonly sources: readonly SourceView[];
}

export function prepareEvaluations(edition: Edition, lang: Lang): EvaluationsView {
  const { atlas, fy: thisFy, addresses } = edition;
  const all = evaluationsByYear(atlas);
  const context = pageContext(
    edition,
    lang,
    all.flatMap(({ citations }) => citations),
  );
  const subjects = atlas.projects.filter(({ role }) => role === 'subject');
  const bare = subjects.filter(({ evaluations }) => evaluations.length === 0);
  const unknown = all.filter(({ fy }) => fy === null);
  const words = evaluationWords(lang);
  return {
    due: prepareDue(atlas, thisFy, context),
    counts: countsText(all, edition, lang),
    sentence: words.ofAllYears(all.length, unknown.length),
    plans: atlas.plans.map(({ id, short }) => ({
      id,
      name: pick(short, lang),
      href: addresses.hrefOf({ page: 'plan', id }, lang),
    })),
    years: matrixYears(atlas, all, thisFy, context),
    unknown: unknown.map((one) => evaluationItem(one, context)),
    coverage: words.covered(subjects.length, subjects.length - bare.length, bare.length),
    bare: groupByPlan(bare, context),
    bareCount: bare.length,
    feeds: evaluationFeeds(edition, lang).map(({ view }) => view),
    sources: context.sources.list,
  };
}

function countsText(all: readonly Evaluation[], { day, fy }: Edition, lang: Lang): string {
  const count = (state: EvaluationState | null): number =>
    all.filter((evaluation) => stateOf(evaluation, fy) === state).length;
  return evaluationWords(lang).counts(dayText(day, lang), {
    all: all.length,
    held: count('held'),
    planned: count('planned'),
    unconfirmed: count('unconfirmed'),
    unsaid: count(null),
  });
}

function matrixYears(
  atlas: Atlas,
  all: readonly Evaluation[],
  thisFy: Fy,
  context: PageContext,
): readonly MatrixYear[] {
  const years = all.flatMap(({ fy }) => fy ?? []);
  const [first, last] = [years[0] ?? thisFy, years.at(-1) ?? thisFy];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const fy = first + i;
    const own = all.filter((evaluation) => evaluation.fy === fy);
    return {
      fy,
      year: evaluationWords(context.lang).fy(fy),
      era: eraShort(fy),
      standing: standingOf(fy, thisFy),
      cells: atlas.plans.map((plan) =>
        own
          .filter(({ project }) => project.program.plan === plan)
          .map((evaluation) => evaluationItem(evaluation, context)),
      ),
    };
  });
}
