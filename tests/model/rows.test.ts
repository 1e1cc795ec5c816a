/** Rows take their types from the tables: what is wrong here does not compile. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Basis, BudgetKind, ParticipantRole } from '../../src/model/atlas.ts';
import { columnsOf, requiredColumns, tableNames, type RowOf } from '../../src/model/tables.ts';

describe('a row', () => {
  it('has each column with the type of its schema, and null only where it may be empty', () => {
    expectTypeOf<RowOf<'projects'>['id']>().toEqualTypeOf<string>();
    expectTypeOf<RowOf<'projects'>['start_fy']>().toEqualTypeOf<number | null>();
    expectTypeOf<RowOf<'projects'>['end_fy']>().toEqualTypeOf<number | 'open' | null>();
    expectTypeOf<RowOf<'projects'>['aliases']>().toEqualTypeOf<string[] | null>();
    expectTypeOf<RowOf<'projects'>['tentative']>().toEqualTypeOf<boolean | null>();
    expectTypeOf<RowOf<'relations'>['basis']>().toEqualTypeOf<Basis>();
    expectTypeOf<RowOf<'budgets'>['kind']>().toEqualTypeOf<BudgetKind>();
    expectTypeOf<RowOf<'participants'>['role']>().toEqualTypeOf<ParticipantRole>();
  });

  it('has no column that its table lacks', () => {
    const misspelt = (row: RowOf<'projects'>): unknown =>
      // @ts-expect-error start_yf is no column
      row.start_yf;
    const ofAnother = (row: RowOf<'plans'>): unknown =>
      // @ts-expect-error only programs have a plan
      row.plan;
    expect([misspelt, ofAnother]).toHaveLength(2);
  });
});

describe('the tables', () => {
  it('name a known table wherever a column refers to one', () => {
    for (const table of tableNames)
      for (const { column } of columnsOf(table))
        if (column.refersTo !== null) expect(tableNames).toContain(column.refersTo);
  });

  it('let a header leave out notes and the columns that came later', () => {
    expect(requiredColumns('policies')).toEqual([
      'id',
      'name_ja',
      'name_en',
      'body_ja',
      'decided_on',
      'revised_on',
      'source',
    ]);
  });
});
