/** What the tables say of a project and its page does not, past the code's own idea of either. */
import type { Page } from '@playwright/test';
import { rowsOf, type Cells } from '../fixtures/site.ts';

/** The `data-id`s of one kind of mark on the page. */
export async function marks(page: Page, kind: string): Promise<Set<string>> {
  const ids = await page
    .locator(`svg[data-chart] [data-kind="${kind}"]`)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-id') ?? ''));
  return new Set(ids);
}

/** Ids of the relations drawn as arrows, or told in a list of what has no year. */
export async function relationsShown(page: Page): Promise<Set<string>> {
  const told = await page
    .locator('svg[data-chart] [data-told]')
    .evaluateAll((lists) =>
      lists.flatMap((list) => list.getAttribute('data-told')?.split(' ') ?? []),
    );
  return new Set([...(await marks(page, 'arrow')), ...told]);
}

export async function textOf(page: Page, selector: string): Promise<string> {
  return squeeze((await page.locator(selector).allInnerTexts()).join(' '));
}

export function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

export function missing(rows: readonly Cells[], isThere: (row: Cells) => boolean): string[] {
  return rows.filter((row) => !isThere(row)).map((row) => JSON.stringify(row).slice(0, 160));
}

/** Rows of a project's name, budgets, participants and relations that its page does not show. */
export async function missingOn(page: Page, project: string, lang: 'ja' | 'en'): Promise<string[]> {
  const main = await textOf(page, 'main');
  const shown = await relationsShown(page);
  const mine = (table: string, column = 'project'): Cells[] =>
    rowsOf(table).filter((row) => row[column] === project);
  const relations = rowsOf('relations').filter(
    ({ from, to, kind }) => kind !== 'related' && (from === project || to === project),
  );
  return [
    ...missing(mine('projects', 'id'), (row) => main.includes(squeeze(row[`name_${lang}`] ?? ''))),
    ...missing(mine('budgets'), ({ amount_myen = '', note_ja = '' }) => {
      const amount = Number(amount_myen).toLocaleString('en-US');
      return main.includes(amount_myen === '' ? squeeze(note_ja) : amount) || lang === 'en';
    }),
    ...missing(mine('participants'), (part) =>
      main.includes(squeeze(part[`organization_${lang}`] ?? '')),
    ),
    ...missing(relations, ({ from, to }) => shown.has(`${from}->${to}`)),
  ];
}
