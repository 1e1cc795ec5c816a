/**
 * CSV for Excel: UTF-8 with a byte order mark, CRLF (RFC 4180). A cell that a spreadsheet would take
 * for a formula gets a leading apostrophe (OWASP, "CSV Injection"), full-width signs too: Excel in
 * Japanese reads them as signs.
 */
import Papa from 'papaparse';

const byteOrderMark = '\uFEFF';
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

export function writeCsv(fields: readonly string[], data: readonly (readonly string[])[]): string {
  const table = { fields: [...fields], data: data.map((row) => [...row]) };
  const text = Papa.unparse(table, { newline: '\r\n', escapeFormulae: formulaStart });
  return `${byteOrderMark}${text}\r\n`;
}
