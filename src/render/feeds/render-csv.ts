/**
 * A feed as CSV for Excel: UTF-8 with a byte order mark, CRLF (RFC 4180), one row an evaluation,
 * those of unknown year included. A cell that a spreadsheet would take for a formula gets a leading
 * apostrophe (OWASP, "CSV Injection"), full-width signs too: Excel in Japanese reads them as signs.
 */
import Papa from 'papaparse';
import { feedWords, type FeedColumn } from '../../i18n/feed-words.ts';
import { factsOf, type Feed } from './facts.ts';

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

export function renderCsv(feed: Feed): string {
  const words = feedWords(feed.lang).columns;
  const fields = columns.map((column) => words[column]);
  const data = feed.evaluations.map((evaluation) => {
    const facts = factsOf(evaluation, feed);
    return columns.map((column) => facts[column]);
  });
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formulaStart });
  return `${byteOrderMark}${text}\r\n`;
}
