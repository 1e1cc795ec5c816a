/** Speaker notes: what each date of a chart rests on, for whoever is asked. */
import { pick } from '../i18n/lang.ts';
import type { Citation, Project, Relation } from '../model/index.ts';
import { evaluationView, yearView, type CertaintyView } from '../views/fact-views.ts';
import { factContext, type FactContext } from '../views/page-context.ts';
import { citationsOfProject } from '../views/project-rows.ts';
import type { CiteView, SourceView } from '../views/source-index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Making } from './slide-footer.ts';

/** `2024年度（R6）［明記 1a］` */
function known(
  fact: string,
  { badge, cites }: CertaintyView & { readonly cites: readonly CiteView[] },
  { words }: FactContext,
): string {
  return words.slides.known(fact, [badge, ...cites.map(({ label }) => label)].join(' '));
}

function linesOf(project: Project, context: FactContext): string[] {
  const { words, lang } = context;
  const [start, end] = [yearView(project.start, context), yearView(project.end, context)];
  const period = words.year.span(known(start.text, start, context), known(end.text, end, context));
  return [
    `${pick(project.name, lang)}${project.tentative ? ` ${words.project.tentative}` : ''}`,
    `  ${period}`,
    ...project.evaluations.map((evaluation) => {
      const view = evaluationView(evaluation, context);
      const fact = [view.name, view.year, view.state && words.evaluation.state[view.state]]
        .filter(Boolean)
        .join(' ');
      return `  ${known(fact, view, context)}`;
    }),
    ...project.outgoing.map((relation) => `  ${relationLine(relation, context)}`),
  ];
}

function relationLine(relation: Relation, context: FactContext): string {
  const { words, lang, sources } = context;
  const fact = `${words.relation.after[relation.kind]} → ${pick(relation.to.name, lang)}`;
  const certainty = relation.basis ?? 'unknown';
  const cites = sources.cite(relation.citations);
  return known(fact, { certainty, badge: words.certainty[certainty], cites }, context);
}

function sourceLines(source: SourceView, { words }: FactContext): string[] {
  const { number, title, publisher, published, url, isNote, places } = source;
  const kind = isNote && words.sources.ownNote;
  return [
    [`[${number}] ${title}`, kind, publisher, published, url].filter(Boolean).join(' / '),
    ...places.map(({ label, text }) => `  [${label}] ${text}`),
  ];
}

/** Relations of the slide's projects whose other end stands on another slide of the program. */
function notDrawn(projects: readonly Project[], lang: Lang): string[] {
  const here = new Set(projects.map(({ id }) => id));
  const relations = projects.flatMap(({ incoming, outgoing }) => [
    ...incoming.filter(({ from }) => !here.has(from.id)),
    ...outgoing.filter(({ to }) => !here.has(to.id)),
  ]);
  return relations.map(({ from, to }) => `  ${pick(from.name, lang)} → ${pick(to.name, lang)}`);
}

function* citationsOf(projects: readonly Project[]): Generator<Citation> {
  for (const project of projects) yield* citationsOfProject(project);
}

export function chartNotes(
  projects: readonly Project[],
  about: readonly string[],
  { lang, edition }: Making,
): string[] {
  const context = factContext(lang, edition.fy, citationsOf(projects));
  const { slides } = context.words;
  const missing = notDrawn(projects, lang);
  return [
    ...about,
    slides.noteFor,
    '',
    slides.years,
    ...projects.flatMap((project) => linesOf(project, context)),
    ...(missing.length ? ['', slides.notDrawn, ...missing] : []),
    '',
    slides.sources,
    ...context.sources.list.flatMap((source) => sourceLines(source, context)),
  ];
}
