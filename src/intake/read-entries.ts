/** A sheet whose columns are known → its projects, and what is wrong with a cell. */
import {
  type EvaluationKind,
  type Fault,
  hasInvisible,
  letterOf,
  withoutInvisible,
} from '../model/index.ts';
import type { DateContext } from './dates/date-rules.ts';
import { readDate, type DateReading } from './dates/read-date.ts';
import { readLength, unitInHeading, type Length } from './dates/read-length.ts';
import { readPeriod } from './dates/read-period.ts';
import type { DatedCell, Entry, Named } from './entry.ts';
import type { Column, Columns } from './find-columns.ts';
import type { Role } from './roles.ts';
import type { SortedRows } from './row-kinds.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  /** Whether an empty group was taken to be the one above it. */
  readonly carriesGroups: boolean;
}

/** What is wrong with a cell; an error where nothing else is said. */
type CellFault = Pick<Fault, 'column' | 'code' | 'found' | 'expected'> &
  Partial<Pick<Fault, 'severity'>>;

const nothing: DatedCell = { date: { kind: 'unknown' }, cell: '' };

/** `Design` of `after Design`. */
const afterWord = /^(?:after|following)\s+(.+)$/iu;

const kinds: readonly EvaluationKind[] = ['ex-ante', 'interim', 'ex-post'];

/** Reads rows one by one; a cell that cannot be read is a fault and leaves the rest of its row. */
class EntryReader {
  readonly faults: Fault[] = [];
  carriesGroups = false;
  readonly #sheet: Sheet;
  readonly #columns: readonly Column[];
  readonly #contexts: ReadonlyMap<Column, DateContext>;
  #groups: readonly string[] = [];

  constructor(sheet: Sheet, { columns, body }: Columns) {
    this.#sheet = sheet;
    this.#columns = columns;
    const isDayFirst = dayOrder(columns, body);
    this.#contexts = new Map(
      columns.map((column) => [column, { isFiscal: column.isFiscal, isDayFirst }]),
    );
  }

  read(row: SheetRow, section: string): Entry | null {
    const name = this.#text(row, 'name');
    if (!name) {
      const column = this.#column('name');
      const heading = column?.heading || letterOf(column?.index ?? 0);
      this.#fault(row, { column: heading, code: 'name-missing', found: '', expected: '' });
      return null;
    }
    return {
      file: this.#sheet.file,
      line: row.line,
      name,
      nameEn: this.#text(row, 'name-en'),
      number: this.#text(row, 'number'),
      groups: section ? [section] : this.#groupsOf(row),
      ...this.#times(row),
      after: this.#named(row, 'successor'),
      evaluations: kinds.flatMap((kind) => this.#evaluations(row, kind)),
      short: this.#text(row, 'short'),
      funder: this.#text(row, 'funder'),
      summary: this.#text(row, 'summary'),
      note: this.#text(row, 'note'),
      url: this.#url(row),
    };
  }

  #column(role: Role): Column | undefined {
    return this.#columns.find((column) => column.role === role);
  }

  #cell(row: SheetRow, column: Column | undefined): string {
    const text = (column && row.cells[column.index]) ?? '';
    const seen = hasInvisible(text) ? withoutInvisible(text) : text;
    return seen.replace(/\s*\n\s*/gu, ' ').trim();
  }

  #text(row: SheetRow, role: Role): string {
    return this.#cell(row, this.#column(role));
  }

  #fault({ line }: SheetRow, fault: CellFault): void {
    this.faults.push({ severity: 'error', file: this.#sheet.file, line, ...fault });
  }

  /** An empty group is the one above, as in a table whose cells were merged. */
  #groupsOf(row: SheetRow): readonly string[] {
    const own = this.#columns
      .filter(({ role }) => role === 'group')
      .map((column) => this.#cell(row, column));
    const kept = own.map((group, level) => {
      if (group) return group;
      const above = own.slice(0, level).some(Boolean) ? '' : (this.#groups[level] ?? '');
      if (above) this.carriesGroups = true;
      return above;
    });
    this.#groups = kept;
    return kept.filter(Boolean);
  }

  #times(row: SheetRow): Pick<Entry, 'start' | 'end' | 'length' | 'before'> {
    const [start, end, period, span] = (['start', 'end', 'period', 'length'] as const).map((role) =>
      this.#column(role),
    );
    const before = this.#named(row, 'predecessor');
    const whole = this.#length(row, period) ? null : this.#period(row, period);
    const [, after = ''] = afterWord.exec(this.#cell(row, start)) ?? [];
    const cell = addressOf(row, start);
    return {
      start: after ? nothing : this.#pick(this.#date(row, start), whole?.start),
      end: this.#pick(this.#date(row, end), whole?.end),
      length: this.#length(row, span) ?? this.#length(row, period),
      before: after ? [...before, { text: after, heading: start?.heading ?? '', cell }] : before,
    };
  }

  /** A column of its own says more than a period beside it. */
  #pick(own: DatedCell, other: DatedCell = nothing): DatedCell {
    return own.date.kind === 'unknown' ? other : own;
  }

  #date(row: SheetRow, column: Column | undefined): DatedCell {
    if (!column) return nothing;
    const found = this.#cell(row, column);
    const date = readDate(found, this.#contexts.get(column));
    return { date: this.#readable(row, column, found, date), cell: addressOf(row, column) };
  }

  #period(row: SheetRow, column: Column | undefined): Record<'start' | 'end', DatedCell> | null {
    const context = column && this.#contexts.get(column);
    if (!column || !context) return null;
    const found = this.#cell(row, column);
    const { start, end } = readPeriod(found, context);
    const cell = addressOf(row, column);
    const isTwice = start.kind === 'refused' && end.kind === 'refused';
    return {
      start: { date: this.#readable(row, column, found, start), cell },
      // What cannot be read at all is said once.
      end: { date: isTwice ? nothing.date : this.#readable(row, column, found, end), cell },
    };
  }

  #readable(row: SheetRow, column: Column, found: string, date: DateReading): DateReading {
    if (date.kind !== 'refused') return date;
    const expected = date.suggestion;
    this.#fault(row, { column: column.heading, code: 'not-a-date', found, expected });
    return { kind: 'unknown' };
  }

  #length(row: SheetRow, column: Column | undefined): Length | null {
    if (!column) return null;
    const length = readLength(this.#cell(row, column), unitInHeading(column.heading));
    const found = this.#cell(row, column);
    const isNeeded = column.role === 'length' && !this.#text(row, 'end');
    const expected = '8w, 30 days, 3年';
    if (length === null && found && isNeeded)
      this.#fault(row, { column: column.heading, code: 'not-a-length', found, expected });
    return length;
  }

  #named(row: SheetRow, role: 'predecessor' | 'successor'): Named[] {
    return this.#columns
      .filter((column) => column.role === role)
      .flatMap((column) => {
        const text = this.#cell(row, column).replace(afterWord, '$1');
        const isNothing = !text || readDate(text).kind === 'unknown';
        return isNothing ? [] : { text, heading: column.heading, cell: addressOf(row, column) };
      });
  }

  #evaluations(row: SheetRow, kind: EvaluationKind): Entry['evaluations'] {
    return this.#columns
      .filter(({ role }) => role === kind)
      .flatMap((column) =>
        this.#cell(row, column)
          .split(/[;；、,\n]/u)
          .map((part) => part.trim())
          .filter(Boolean)
          .flatMap((part) => {
            const read = readDate(part, this.#contexts.get(column));
            const date = this.#readable(row, column, part, read);
            return date.kind === 'moment' ? { kind, date, cell: addressOf(row, column) } : [];
          }),
      );
  }

  #url(row: SheetRow): string {
    const text = this.#text(row, 'url');
    if (!text || /^https?:\/\/\S+$/u.test(text)) return text;
    this.#fault(row, {
      severity: 'notice',
      column: this.#column('url')?.heading ?? '',
      code: 'not-a-url',
      found: text,
      expected: 'https://example.org/',
    });
    return '';
  }
}

/** `C12` */
function addressOf({ line }: SheetRow, column: Column | undefined): string {
  return column ? `${letterOf(column.index)}${line}` : '';
}

/** Whether 4/5/2025 is in May is told by the table's other days: no month is a 13th. */
function dayOrder(columns: readonly Column[], body: readonly SheetRow[]): boolean | null {
  for (const { cells } of body)
    for (const { index } of columns) {
      const day = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u.exec(cells[index] ?? '');
      const [, a = '', b = '', year = ''] = day ?? [];
      if (Number(b) > 12 && Number(a) <= 12) return false;
      if (Number(a) > 12 && year.length === 4) return true;
    }
  return null;
}

export function readEntries(sheet: Sheet, columns: Columns, sorted: SortedRows): ReadEntries {
  const reader = new EntryReader(sheet, columns);
  const entries = sorted.entries.flatMap(({ row, section }) => reader.read(row, section) ?? []);
  return { entries, faults: reader.faults, carriesGroups: reader.carriesGroups };
}
