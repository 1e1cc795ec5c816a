/**
 * The projects of a chart as CSV, one row and one line each, so that a page can keep those it shows.
 * Requires ids that need no quotes, as the tables' are.
 */
import { feedWords } from '../../i18n/feed-words.ts';
import { pick, type Lang } from '../../i18n/lang.ts';
import { revisionText } from '../../i18n/revision.ts';
import { rowColumns, rowWords, type RowColumn } from '../../i18n/row-words.ts';
import { provenanceLine, siteWords } from '../../i18n/site-words.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { wordsIn } from '../../i18n/words.ts';
import {
  followersOf,
  statusIn,
  type Citation,
  type Fy,
  type Project,
  type Relation,
  type Site,
  type Year,
} from '../../model/index.ts';
import { writeCsv } from './write-csv.ts';

export interface RowTable {
  /** Whose it is: what it says of its origin. */
  readonly site: Site;
  readonly lang: Lang;
  readonly projects: readonly Project[];
  readonly version: string;
  /** The fiscal year of the day it is made for. */
  readonly thisFy: Fy;
  /** A project's page with its host, or `null` where no host is known. */
  readonly addressOf: (project: Project) => string | null;
}

export function renderRows(table: RowTable): string {
  const words = rowWords(table.lang);
  const data = table.projects.map((project) => {
    const facts = factsOf(project, table);
    return rowColumns.map((column) => facts[column].replace(/\s*[\r\n]+\s*/gu, ' '));
  });
  return writeCsv(
    rowColumns.map((column) => words[column]),
    data,
  );
}

function factsOf(project: Project, table: RowTable): Readonly<Record<RowColumn, string>> {
  const { site, lang, version, thisFy, addressOf } = table;
  const { program, start, end } = project;
  const { certainty } = wordsIn(lang);
  const words = feedWords(lang);
  const names = (texts: readonly string[]): string => [...new Set(texts)].join(words.sourceJoint);
  return {
    id: project.id,
    project: pick(project.name, lang),
    program: pick(program.name, lang),
    plan: pick(program.plan.name, lang),
    start: yearText(start, lang),
    startBasis: certainty[start.basis ?? 'unknown'],
    end: yearText(end, lang),
    endBasis: certainty[end.basis ?? 'unknown'],
    status: searchWords(lang).status[statusIn(project, thisFy)],
    evaluations: names(evaluationTexts(project, lang)),
    before: names(project.incoming.filter(isDescent).map(({ from }) => pick(from.name, lang))),
    after: names(followersOf(project).map(({ to }) => pick(to.name, lang))),
    funder: project.funderEntity ? pick(project.funderEntity.name, lang) : (project.funder ?? ''),
    participants: names(project.participants.map(({ organization }) => pick(organization, lang))),
    sources: names(citationTexts([...start.citations, ...end.citations], lang)),
    page: addressOf(project) ?? '',
    revision: revisionText(program.plan, lang) ?? '',
    version,
    remark: provenanceLine(siteWords(site, lang), lang),
  };
}

function isDescent({ kind }: Relation): boolean {
  return kind !== 'related';
}

/** The year alone where it is one, so that a spreadsheet can reckon with it. */
function yearText({ fy }: Year, lang: Lang): string {
  if (fy === null) return '';
  return fy === 'open' ? wordsIn(lang).year.open : String(fy);
}

function evaluationTexts({ evaluations }: Project, lang: Lang): string[] {
  const { evaluation } = wordsIn(lang);
  return evaluations.map(
    ({ kind, fy }) => `${evaluation.kind[kind]} ${fy ?? evaluation.unknownYear}`,
  );
}

function citationTexts(citations: readonly Citation[], lang: Lang): string[] {
  const words = feedWords(lang);
  return citations.map(({ source, where }) => {
    const title = pick(source.title, lang);
    return where === null ? title : words.source(title, where);
  });
}
