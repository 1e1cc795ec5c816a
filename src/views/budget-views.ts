/**
 * A project's budget as bars and as a table. Every cell of the source is one entry of
 * its own: nothing is added up, and a word (調整中, －) stays a word.
 */
import { pick } from '../i18n/lang.ts';
import type { Budget, BudgetKind, Fy } from '../model/index.ts';
import { fyText } from '../i18n/dates.ts';
import type { FactContext } from './page-context.ts';
import type { CiteView } from './source-index.ts';

export interface BudgetEntry {
  readonly kind: BudgetKind;
  readonly name: string;
  readonly amountMyen: number | null;
  /** The amount in million yen, or the source's own word. */
  readonly amount: string;
  /** Length of its bar in percent of the largest amount shown; `null` for a word and for a cut. */
  readonly share: number | null;
  readonly forecast: boolean;
  readonly note: string | null;
  readonly cites: readonly CiteView[];
}

export interface BudgetYear {
  /** `null`, as its text, for what belongs to no single year. */
  readonly fy: Fy | null;
  readonly year: string | null;
  readonly entries: readonly BudgetEntry[];
}

export interface BudgetView {
  /** Fiscal years ascending, with a bar each. */
  readonly years: readonly BudgetYear[];
  /** 翌年度以降 and 総額: in the table only. */
  readonly overall: BudgetYear;
}

const KINDS: readonly BudgetKind[] = ['initial', 'supplementary', 'executed', 'later', 'total'];

/** `null` where the project has no budget rows. */
export function budgetView(budgets: readonly Budget[], context: FactContext): BudgetView | null {
  if (budgets.length === 0) return null;
  const ordered = budgets.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const years = [...new Set(ordered.flatMap(({ fy }) => fy ?? []))].toSorted((a, b) => a - b);
  const largest = Math.max(...ordered.map(({ fy, amountMyen }) => (fy && amountMyen) ?? 0), 1);
  const entriesOf = (fy: number | null): readonly BudgetEntry[] =>
    ordered
      .filter((budget) => budget.fy === fy)
      .map((budget) => entryOf(budget, fy === null ? null : largest, context));
  return {
    years: years.map((fy) => ({ fy, year: fyText(fy, context.lang), entries: entriesOf(fy) })),
    overall: { fy: null, year: null, entries: entriesOf(null) },
  };
}

function entryOf(budget: Budget, largest: number | null, context: FactContext): BudgetEntry {
  const { lang, words, sources } = context;
  const { kind, amountMyen, forecast } = budget;
  const note = budget.note && pick(budget.note, lang);
  return {
    kind,
    name: words.budget[kind],
    amountMyen,
    amount: amountMyen === null ? (note ?? words.projectPage.empty) : grouped(amountMyen),
    share:
      amountMyen === null || amountMyen < 0 || largest === null
        ? null
        : round((amountMyen / largest) * 100),
    forecast,
    note: amountMyen === null ? null : note,
    cites: sources.cite(budget.citations),
  };
}

/** 12345.6 → 12,345.6 and -12 → −12, the same on every machine. */
function grouped(amount: number): string {
  const [whole = '', fraction] = String(amount).replace('-', '−').split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${parted}.${fraction}` : parted;
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
