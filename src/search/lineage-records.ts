/**
 * What followed a project and what came before it, as answers: they are found only where somebody asks
 * for a successor or a predecessor, by any name of the project they are of.
 */
import { pick } from '../i18n/lang.ts';
import { foundWords } from '../i18n/found-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { spanOf, type Atlas, type Project, type Relation } from '../model/index.ts';
import { questions, type Question } from './questions.ts';
import { langText, named, type Context } from './record-context.ts';
import type { LangText, SearchRecord } from './record.ts';

const isDescent = ({ kind }: Relation): boolean => kind !== 'related';

/** Successors and predecessors of every project; that none is recorded of one that ends is said too. */
export function lineageRecords({ projects }: Atlas, context: Context): SearchRecord[] {
  return projects.flatMap((project) => [
    ...project.outgoing.filter(isDescent).map((relation) => answer(relation, 'successor', context)),
    ...project.incoming
      .filter(isDescent)
      .map((relation) => answer(relation, 'predecessor', context)),
    ...(isLast(project) ? [noAnswer(project, context)] : []),
  ]);
}

/** Whether its end is known and nothing of it goes on. */
function isLast(project: Project): boolean {
  return typeof project.end.fy === 'number' && !project.outgoing.some(isDescent);
}

/** 「BINDSの後継」, by each name of the project. */
function askedOf(project: Project, question: Question, { lang }: Context): LangText[] {
  const { title, names } = named(lang, project.name, project.short);
  const all = [title, ...names].map(({ text }) => text);
  const asked = foundWords(lang)[question];
  return [...new Set([...all, ...project.aliases])].map((name) => langText(asked(name)));
}

function answer({ from, to, basis }: Relation, question: Question, context: Context): SearchRecord {
  const { lang, hrefOf } = context;
  const [project, other] = question === 'successor' ? [from, to] : [to, from];
  const { certainty } = wordsIn(lang);
  return {
    kind: 'lineage',
    plan: other.program.plan.id,
    title: langText(pick(other.name, lang)),
    detail: foundWords(lang).sure(
      certainty[basis ?? 'unknown'],
      certainty[other.end.basis ?? 'unknown'],
      pick(other.program.name, lang),
    ),
    names: [],
    aliases: askedOf(project, question, context),
    href: hrefOf({ page: 'project', id: other.id }),
    period: spanOf(other),
    asked: questions[question],
  };
}

function noAnswer(project: Project, context: Context): SearchRecord {
  const { lang, hrefOf } = context;
  return {
    kind: 'lineage',
    plan: project.program.plan.id,
    title: langText(pick(project.name, lang)),
    detail: foundWords(lang).noSuccessor,
    names: [],
    aliases: askedOf(project, 'successor', context),
    href: hrefOf({ page: 'project', id: project.id, fragment: 'lineage' }),
    period: spanOf(project),
    asked: questions.successor,
  };
}
