/** What is said of a bar, a mark or an arrow to someone who cannot see it. The words live in i18n. */
import {
  fiscalYearText,
  stateOf,
  type Evaluation,
  type Fy,
  type Project,
  type Relation,
  type Year,
} from '../model/index.ts';
import { chartWords } from '../i18n/chart-words.ts';
import { pick, type Lang } from '../i18n/lang.ts';

function inWords(year: Year, lang: Lang): string {
  const words = chartWords(lang);
  if (year.fy === null) return '';
  if (year.fy === 'open') return words.openEnd;
  const certainty = words.certainty[year.basis ?? 'unknown'];
  return lang === 'ja'
    ? `${fiscalYearText(year.fy, lang)}（${certainty}）`
    : `${fiscalYearText(year.fy, lang)} (${certainty})`;
}

/** From when to when; what is not known is said to be so, and is no end of the period. */
function periodSentence({ start, end }: Project, lang: Lang): string {
  const words = chartWords(lang);
  const [first, last] = [inWords(start, lang), inWords(end, lang)];
  if (!first && !last) return words.unknownYears;
  if (!last) return [words.onlyStart(first), words.unknownEnd].join(words.listSeparator);
  if (!first) return [words.unknownStart, words.onlyEnd(last)].join(words.listSeparator);
  return words.period(first, last);
}

/**
 * Kind, year, state, how sure. On a page that was built long ago a reader's browser finds the state
 * behind its year, to put it right.
 */
export function evaluationSentence(evaluation: Evaluation, lang: Lang, thisFy: Fy): string {
  const words = chartWords(lang);
  const state = stateOf(evaluation, thisFy);
  const certainty = words.certainty[evaluation.basis ?? 'unknown'];
  const parts = [
    evaluation.fy === null ? '' : fiscalYearText(evaluation.fy, lang),
    state ? words.state[state] : '',
    certainty,
  ].filter(Boolean);
  const name = words.evaluation[evaluation.kind];
  return lang === 'ja' ? `${name} ${parts.join('・')}` : `${name}, ${parts.join(', ')}`;
}

export function relationSentence(relation: Relation, lang: Lang): string {
  const words = chartWords(lang);
  return words.arrowTitle(
    pick(relation.from.name, lang),
    pick(relation.to.name, lang),
    words.relation[relation.kind],
  );
}

/**
 * Name, period, how sure, evaluations, what came before and after: one breath each. It begins with
 * the label as it is drawn, so that what is seen is what is said; a short name is followed by the full.
 */
export function projectSentence(
  project: Project,
  { lang, thisFy, label }: { lang: Lang; thisFy: Fy; label: string },
): string {
  const words = chartWords(lang);
  const names = (relations: readonly Relation[], end: 'from' | 'to'): string =>
    relations
      .filter((relation) => relation.kind !== 'related')
      .map((relation) => pick(relation[end].name, lang))
      .join(words.listSeparator);
  const before = names(project.incoming, 'from');
  const after = names(project.outgoing, 'to');
  return [
    label,
    label.includes(pick(project.name, lang)) ? '' : pick(project.name, lang),
    periodSentence(project, lang),
    project.role === 'context' ? words.context : '',
    project.parent ? words.partOf(pick(project.parent.name, lang)) : '',
    ...project.evaluations
      .filter((evaluation) => evaluation.fy !== null)
      .map((evaluation) => evaluationSentence(evaluation, lang, thisFy)),
    before && words.before(before),
    after && words.after(after),
  ]
    .filter(Boolean)
    .join(words.sentenceEnd)
    .trim()
    .concat(lang === 'ja' ? '。' : '.');
}
