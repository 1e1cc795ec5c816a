/** Checks on years: a year has a basis and a source, or it is empty; an end does not precede its start. */
import type { Fault, FaultCode } from './fault.ts';
import type { Row, Table } from './read-table.ts';
import type { Tables } from './check-references.ts';

type Make = (row: Row, code: FaultCode, column: string, expected: string) => Fault;

function maker(table: Table, severity: Fault['severity'] = 'error'): Make {
  return (row, code, column, expected) => ({
    severity,
    code,
    file: table.file,
    line: row.line,
    column,
    found: row.cells.get(column) ?? '',
    expected,
  });
}

/** The three cells of a year stand together or not at all. */
function trio(row: Row, year: string, basis: string, source: string, make: Make): Fault[] {
  const has = (column: string): boolean => row.cells.has(column);
  if (!has(year)) {
    return has(basis) ? [make(row, 'year-missing', year, '2024')] : [];
  }
  return [
    ...(has(basis)
      ? []
      : [make(row, 'basis-missing', basis, 'stated, record, inferred, estimate')]),
    ...(has(source) ? [] : [make(row, 'source-missing', source, 'plan-life-science')]),
  ];
}

function number(row: Row, column: string): number | null {
  const value = row.values.get(column);
  return typeof value === 'number' ? value : null;
}

function projectYears(table: Table): Fault[] {
  const make = maker(table);
  return table.rows.flatMap((row) => {
    const [start, end] = [number(row, 'start_fy'), number(row, 'end_fy')];
    return [
      ...trio(row, 'start_fy', 'start_basis', 'start_source', make),
      ...trio(row, 'end_fy', 'end_basis', 'end_source', make),
      ...(start !== null && end !== null && end < start
        ? [make(row, 'end-before-start', 'end_fy', `${start}`)]
        : []),
    ];
  });
}

function budgetYears(table: Table): Fault[] {
  const make = maker(table);
  return table.rows.flatMap((row) => {
    const kind = row.values.get('kind');
    if (typeof kind !== 'string') return [];
    const isYearless = kind === 'later' || kind === 'total';
    return [
      ...(isYearless && row.cells.has('fy') ? [make(row, 'fy-not-allowed', 'fy', '')] : []),
      ...(!isYearless && !row.cells.has('fy') ? [make(row, 'fy-needed', 'fy', '2024')] : []),
      ...(!row.cells.has('amount_myen') && !row.cells.has('note_ja')
        ? [make(row, 'amount-without-word', 'amount_myen', '調整中')]
        : []),
    ];
  });
}

/** A successor may start before its predecessor ends, but hardly before it starts: worth a look. */
function successorYears(all: Tables): Fault[] {
  const starts = new Map(
    all.projects.rows.map((row) => [row.cells.get('id'), number(row, 'start_fy')]),
  );
  const make = maker(all.relations, 'warning');
  return all.relations.rows.flatMap((row) => {
    if (row.values.get('kind') === 'related') return [];
    const from = starts.get(row.cells.get('from')) ?? null;
    const to = starts.get(row.cells.get('to')) ?? null;
    return from !== null && to !== null && to < from
      ? [make(row, 'starts-before-predecessor', 'to', `≥ ${from}`)]
      : [];
  });
}

export function checkYears(all: Tables): Fault[] {
  const evaluations = maker(all.evaluations);
  return [
    ...projectYears(all.projects),
    ...all.evaluations.rows.flatMap((row) => trio(row, 'fy', 'basis', 'source', evaluations)),
    ...budgetYears(all.budgets),
    ...successorYears(all),
  ];
}
