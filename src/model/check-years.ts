/**
 * Checks on years and days: a year has a basis and a source, or it is empty; an end does not precede
 * its start; a day lies within a lifetime or two.
 */
import { saneYears } from './columns.ts';
import type { Fault } from './fault.ts';
import { cellFault, type Row, type Table, type Tables } from './table.ts';
import type { ColumnOf, TableName } from './tables.ts';

interface Trio<Name extends TableName> {
  readonly year: ColumnOf<Name>;
  readonly basis: ColumnOf<Name>;
  readonly source: ColumnOf<Name>;
  /** Whether a source may stand without a year: it says what the row says, not when. */
  readonly isSourceOfRow: boolean;
}

/** The three cells of a year stand together or not at all. */
function trio<Name extends TableName>(table: Table<Name>, columns: Trio<Name>): Fault[] {
  const { year, basis, source, isSourceOfRow } = columns;
  if (![year, basis, source].every((column) => table.columns.has(column))) return [];
  const of =
    ({ cells }: Row<Name>) =>
    (column: ColumnOf<Name>) =>
      cells[column] !== '';
  return table.rows.flatMap((row): Fault[] => {
    const has = of(row);
    if (!has(year)) {
      const left = has(basis) || (has(source) && !isSourceOfRow);
      return left
        ? [cellFault(table, row, { column: year, code: 'year-missing', expected: '2024' })]
        : [];
    }
    const expected = 'stated, record, inferred, estimate';
    return [
      ...(has(basis)
        ? []
        : [cellFault(table, row, { column: basis, code: 'basis-missing', expected })]),
      ...(has(source)
        ? []
        : [
            cellFault(table, row, {
              column: source,
              code: 'source-missing',
              expected: 'plan-life-science',
            }),
          ]),
    ];
  });
}

function ends(table: Table<'projects'>): Fault[] {
  return table.rows.flatMap((row) => {
    const { start_fy: start, end_fy: end } = row.values;
    return start !== null && typeof end === 'number' && end < start
      ? cellFault(table, row, { column: 'end_fy', code: 'end-before-start', expected: `${start}` })
      : [];
  });
}

function budgetYears(table: Table<'budgets'>): Fault[] {
  return table.rows.flatMap((row) => {
    const { kind } = row.values;
    if (kind === null) return [];
    const isYearless = kind === 'later' || kind === 'total';
    const hasYear = row.cells.fy !== '';
    const isSilent = row.cells.amount_myen === '' && row.cells.note_ja === '';
    return [
      ...(isYearless && hasYear
        ? [cellFault(table, row, { column: 'fy', code: 'fy-not-allowed' })]
        : []),
      ...(!isYearless && !hasYear && table.columns.has('fy')
        ? [cellFault(table, row, { column: 'fy', code: 'fy-needed', expected: '2024' })]
        : []),
      ...(isSilent && table.columns.has('amount_myen')
        ? [
            cellFault(table, row, {
              column: 'amount_myen',
              code: 'amount-without-word',
              expected: '調整中',
            }),
          ]
        : []),
    ];
  });
}

/** A successor may start before its predecessor ends, but hardly before it starts: worth a look. */
function successorYears({ projects, relations }: Tables): Fault[] {
  const starts = new Map(projects.rows.map(({ values }) => [values.id, values.start_fy]));
  return relations.rows.flatMap((row) => {
    if (row.values.kind === 'related') return [];
    const from = starts.get(row.values.from) ?? null;
    const to = starts.get(row.values.to) ?? null;
    const expected = `≥ ${from}`;
    return from !== null && to !== null && to < from
      ? cellFault(relations, row, {
          column: 'to',
          code: 'starts-before-predecessor',
          severity: 'warning',
          expected,
        })
      : [];
  });
}

/** Days and years of publication that are more likely a slip of the pen are asked about. */
function days<Name extends TableName>(
  table: Table<Name>,
  column: ColumnOf<Name>,
  daysOf: (row: Row<Name>) => readonly string[],
): Fault[] {
  const isStrange = (day: string): boolean => {
    const year = Number(day.slice(0, 4));
    return year < saneYears.from || year > saneYears.to;
  };
  return table.rows.flatMap((row) =>
    daysOf(row)
      .filter(isStrange)
      .map((found) =>
        cellFault(table, row, { column, code: 'day-range', severity: 'warning', found }),
      ),
  );
}

const one = (day: string | null): readonly string[] => (day === null ? [] : [day]);

export function checkYears(all: Tables): Fault[] {
  const { plans, policies, sources, projects } = all;
  return [
    ...days(plans, 'decided_on', ({ values }) => one(values.decided_on)),
    ...days(plans, 'revised_on', ({ values }) => values.revised_on ?? []),
    ...trio(projects, {
      year: 'start_fy',
      basis: 'start_basis',
      source: 'start_source',
      isSourceOfRow: false,
    }),
    ...trio(projects, {
      year: 'end_fy',
      basis: 'end_basis',
      source: 'end_source',
      isSourceOfRow: false,
    }),
    ...ends(projects),
    ...trio(all.evaluations, { year: 'fy', basis: 'basis', source: 'source', isSourceOfRow: true }),
    ...budgetYears(all.budgets),
    ...successorYears(all),
    ...days(policies, 'decided_on', ({ values }) => one(values.decided_on)),
    ...days(policies, 'revised_on', ({ values }) => one(values.revised_on)),
    ...days(sources, 'published_on', ({ values }) => one(values.published_on)),
  ];
}
