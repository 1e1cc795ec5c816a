import { describe, expect, it } from 'vitest';
import type { Budget, BudgetKind, Project } from '../../src/model/atlas.ts';
import { budgetView } from '../../src/views/budget-views.ts';
import { factContext } from '../../src/views/page-context.ts';

const context = factContext('ja', 2026, []);

function budget(fy: number | null, kind: BudgetKind, amountMyen: number | null): Budget {
  const project = {} as Project;
  const note = amountMyen === null ? { ja: '調整中', en: 'under adjustment' } : null;
  return { project, fy, kind, amountMyen, forecast: false, note, citations: [] };
}

describe('budgetView', () => {
  it('is nothing where the project has no budget rows', () => {
    expect(budgetView([], context)).toBeNull();
  });

  it('keeps budget and executed amounts apart, each with its own bar', () => {
    const view = budgetView([budget(2024, 'executed', 50), budget(2024, 'initial', 200)], context);
    expect(view?.years[0]?.entries.map(({ kind, share }) => [kind, share])).toEqual([
      ['initial', 100],
      ['executed', 25],
    ]);
  });

  it('shows a word as a word, without a bar', () => {
    const view = budgetView([budget(2025, 'initial', null)], context);
    expect(view?.years[0]?.entries[0]).toMatchObject({ amount: '調整中', share: null });
  });

  it('shows a cut with a minus sign, without a bar, and lets it shorten no other', () => {
    const view = budgetView(
      [budget(2024, 'initial', 200), budget(2024, 'supplementary', -1234)],
      context,
    );
    expect(view?.years[0]?.entries.map(({ amount, share }) => [amount, share])).toEqual([
      ['200', 100],
      ['−1,234', null],
    ]);
  });

  it('gives a total no bar and does not let it shorten the others', () => {
    const view = budgetView([budget(null, 'total', 9000), budget(2024, 'initial', 90)], context);
    expect(view?.overall.entries[0]).toMatchObject({ amount: '9,000', share: null });
    expect(view?.years[0]?.entries[0]?.share).toBe(100);
  });
});
