/**
 * A feed as CSV: one row an evaluation or an end of a project, by year, evaluations of unknown year
 * last.
 */
import { feedWords, type FeedColumn } from '../../i18n/feed-words.ts';
import { writeCsv } from './write-csv.ts';
import { endFacts, factsOf, type Feed, type FeedFacts } from './facts.ts';

const columns: readonly FeedColumn[] = [
  'projectId',
  'project',
  'program',
  'plan',
  'kind',
  'fiscalYear',
  'era',
  'basis',
  'status',
  'successors',
  'sources',
  'note',
  'result',
  'page',
  'revision',
  'version',
  'remark',
];

/** Unknown years last. */
function yearOfRow({ fiscalYear }: FeedFacts): number {
  return fiscalYear === '' ? Number.MAX_SAFE_INTEGER : Number(fiscalYear);
}

export function renderCsv(feed: Feed): string {
  const words = feedWords(feed.lang).columns;
  const fields = columns.map((column) => words[column]);
  const rows = [
    ...feed.ends.map((project) => endFacts(project, feed)),
    ...feed.evaluations.map((evaluation) => factsOf(evaluation, feed)),
  ].sort((a, b) => yearOfRow(a) - yearOfRow(b));
  const data = rows.map((facts) => columns.map((column) => facts[column]));
  return writeCsv(fields, data);
}
