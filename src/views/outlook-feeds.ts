/** The calendars and tables of what comes next: all, and one a plan. */
import { pick, type Lang } from '../i18n/lang.ts';
import { outlookWords } from '../i18n/outlook-words.ts';
import { turnsIn, yearsFrom, type Plan, type Turn } from '../model/index.ts';
import { outlookFile } from '../site/addresses.ts';
import type { Edition } from '../site/edition.ts';
import type { NamedFeed } from './evaluation-feeds.ts';

export function outlookFeeds(edition: Edition, lang: Lang): readonly NamedFeed[] {
  const { atlas, fy } = edition;
  const byPlan = atlas.plans.map((plan) => ({ plan, turns: turnsIn(plan, yearsFrom(fy)) }));
  const everything = byPlan.flatMap(({ turns }) => turns);
  return [
    feedOf(null, everything, edition, lang),
    ...byPlan.map(({ plan, turns }) => feedOf(plan, turns, edition, lang)),
  ];
}

/** Of one plan, under its committee's name, or of all. */
function feedOf(
  plan: Plan | null,
  turns: readonly Turn[],
  { atlas, day, addresses, versionOf }: Edition,
  lang: Lang,
): NamedFeed {
  const { absoluteUrl, fileHref, urlOf } = addresses;
  const id = plan?.id ?? 'all';
  const name = plan ? pick(plan.committee ?? plan.name, lang) : outlookWords(lang).everything;
  const ics = fileHref(outlookFile(id, 'ics'), lang);
  const evaluations = turns.flatMap(({ due }) => due);
  const ends = turns.filter((turn) => turn.ends).map(({ project }) => project);
  return {
    id,
    site: atlas.site,
    lang,
    title: outlookWords(lang).list(name),
    evaluations,
    ends,
    version: versionOf(plan),
    day,
    addressOf: (project) => urlOf({ page: 'project', id: project.id }, lang),
    view: {
      name,
      planId: plan?.id ?? null,
      fy: null,
      count: evaluations.length + ends.length,
      ics,
      csv: fileHref(outlookFile(id, 'csv'), lang),
      webcal: absoluteUrl(ics)?.replace(/^https?:/, 'webcal:') ?? null,
    },
  };
}
