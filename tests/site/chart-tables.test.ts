/** The tables a page draws from are those the site was made of. */
import { describe, expect, it } from 'vitest';
import { readAtlas } from '../../src/model/index.ts';
import { chartTables } from '../../src/site/chart-tables.ts';
import { tablesWith } from '../fixtures/tables.ts';

const bytes = new TextEncoder();

function published(changes: Parameters<typeof tablesWith>[0] = {}): Record<string, string> {
  return chartTables(
    new Map(
      [...tablesWith(changes)].map(([name, text]) => [
        name,
        typeof text === 'string' ? bytes.encode(text) : text,
      ]),
    ),
  );
}

describe('the published tables', () => {
  it('can be read whatever stands above their headers and however their files are named', () => {
    const budgets = String(tablesWith().get('budgets.csv'));
    const files = published({
      'budgets.csv': `\ufeff予算,,,,,,\r\n${budgets}`,
      'plans.csv': null,
      'Plans.CSV': String(tablesWith().get('plans.csv')),
    });
    const { atlas, faults } = readAtlas(new Map(Object.entries(files)));
    expect(faults).toEqual([]);
    expect(atlas?.projects).toHaveLength(3);
    expect(atlas?.budgets).toEqual([]);
  });

  it('are the tables alone', () => {
    expect(published({ 'addresses.csv': 'name,street\n' })).not.toHaveProperty(['addresses.csv']);
  });
});
