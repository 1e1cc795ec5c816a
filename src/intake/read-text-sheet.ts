/**
 * Bytes of a text file → its sheet. The encoding is found by the model's own reading of bytes; the
 * delimiter is the one by which a row names most columns. Rows keep their true lines; they may be of
 * any length, since nothing says how many columns a stranger's table has.
 */
import {
  composed,
  decodeTable,
  type Delimiter,
  type Fault,
  type FaultCode,
  letterOf,
  readCsv,
  strangerIn,
  tableLimits,
  withLineFeeds,
} from '../model/index.ts';
import { headerScore, searchedRows } from './find-columns.ts';
import type { Sheet, Writing } from './sheet.ts';

export interface ReadSheet {
  /** `null` where it cannot be read; then there is one fault, what is wrong. */
  readonly sheet: Sheet | null;
  readonly writing: Writing;
  readonly faults: readonly Fault[];
}

const delimiters: readonly Delimiter[] = [',', '\t', ';'];

/** The delimiter by which one of the first rows names most columns; a comma where none does. */
function delimiterOf(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const { rows } = readCsv(text, delimiter, searchedRows);
    const score = Math.max(0, ...rows.map(({ cells }) => headerScore(cells)));
    return { delimiter, score };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

type Refuse = (code: FaultCode, fault?: Partial<Fault>) => ReadSheet;

function refusing(file: string): Refuse {
  const whole = { severity: 'error', line: null, column: null, found: '', expected: '' } as const;
  return (code, fault) => ({
    sheet: null,
    writing: { format: '', delimiter: null },
    faults: [{ ...whole, ...fault, code, file }],
  });
}

export function readTextSheet(file: string, bytes: Uint8Array): ReadSheet {
  const refuse = refusing(file);
  const most = tableLimits.bytes;
  const inMb = (size: number): string => `${Math.round(size / 2 ** 20)} MB`;
  if (bytes.length > most)
    return refuse('table-too-large', { found: inMb(bytes.length), expected: inMb(most) });
  const stranger = strangerIn(bytes);
  if (stranger) return refuse('not-a-sheet', { found: stranger });
  const { text, encoding, isDamaged, isGuess } = decodeTable(bytes);
  if (isDamaged) return refuse('encoding', { found: '?', expected: 'utf-8', ...damageIn(text) });
  if (isGuess) return refuse('encoding', { found: encoding, expected: 'utf-8' });
  return parted(file, composed(withLineFeeds(text)), encoding, refuse);
}

/** A text in rows and cells. */
function parted(file: string, text: string, format: string, refuse: Refuse): ReadSheet {
  const delimiter = delimiterOf(text);
  const most = tableLimits.rows;
  const { rows, fault } = readCsv(text, delimiter, most + 1);
  if (fault)
    return refuse(fault.code, { line: fault.line, column: letterOf(fault.cell), found: '"' });
  if (rows.length > most)
    return refuse('table-too-large', { found: `> ${most}`, expected: `${most}` });
  if (rows.length === 0) return refuse('sheet-empty');
  return { sheet: { file, rows, hidden: [] }, writing: { format, delimiter }, faults: [] };
}

/** The line of the first damaged character, from 1. */
function damageIn(text: string): Pick<Fault, 'line'> {
  const before = withLineFeeds(text.slice(0, text.indexOf('\ufffd')));
  return { line: before.split('\n').length };
}
