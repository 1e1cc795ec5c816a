/**
 * A feed as CSV for Excel: UTF-8 with a byte order mark, CRLF (RFC 4180), one row an evaluation
 * or an end of a project, by year, evaluations of unknown year last. A cell that a spreadsheet would take for a formula gets a leading
 * apostrophe (OWASP, "CSV Injection"), full-width signs too: Excel in Japanese reads them as signs.
 */
import Papa from 'papaparse';
import { feedWords, type FeedColumn } from '../../i18n/feed-words.ts';
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

const byteOrderMark = '\uFEFF';
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

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
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formulaStart });
  return `${byteOrderMark}${text}\r\n`;
}
