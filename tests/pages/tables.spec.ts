/** Every row of every table appears on its pages: from the CSV to the DOM, past the code's own idea. */
import { expect, test, type Page } from '@playwright/test';
import { planOf, planOfProject, programOf, rowsOf, type Cells } from '../fixtures/site.ts';

const axis = { from: 2014, to: 2035 };

/** The `data-id`s of one kind of mark on the page. */
async function marks(page: Page, kind: string): Promise<Set<string>> {
  const ids = await page
    .locator(`svg[data-chart] [data-kind="${kind}"]`)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-id') ?? ''));
  return new Set(ids);
}

async function textOf(page: Page, selector: string): Promise<string> {
  return squeeze((await page.locator(selector).allInnerTexts()).join(' '));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function missing(rows: readonly Cells[], isThere: (row: Cells) => boolean): string[] {
  return rows.filter((row) => !isThere(row)).map((row) => JSON.stringify(row).slice(0, 160));
}

for (const lang of ['ja', 'en'] as const) {
  const root = lang === 'ja' ? '' : '/en';
  for (const plan of rowsOf('plans')) {
    const id = plan['id'] ?? '';
    test(`${lang}: the page of ${id} shows every row of its plan`, async ({ page }) => {
      await page.goto(`${root}/plans/${id}/`);
      const main = await textOf(page, 'main');
      const own = rowsOf('projects').filter((row) => planOf.get(row['program'] ?? '') === id);
      const [bars, labels, evaluations, arrows] = (await Promise.all(
        ['bar', 'bar-label', 'evaluation', 'arrow'].map((kind) => marks(page, kind)),
      )) as [Set<string>, Set<string>, Set<string>, Set<string>];

      expect(missing(own, (row) => bars.has(row['id'] ?? ''))).toEqual([]);
      expect(missing(own, (row) => labels.has(row['id'] ?? ''))).toEqual([]);
      expect(missing(own, (row) => main.includes(squeeze(row[`name_${lang}`] ?? '')))).toEqual([]);

      const ownEvaluations = rowsOf('evaluations').filter(
        (row) => planOfProject(row['project'] ?? '') === id,
      );
      const onAxis = ownEvaluations.filter(
        ({ fy = '', project = '' }) =>
          fy !== '' && Number(fy) >= axis.from && Number(fy) <= axis.to && isDated(project),
      );
      expect(
        missing(onAxis, ({ project, kind, fy }) => evaluations.has(`${project}:${kind}:${fy}`)),
      ).toEqual([]);
      const table = new Map(
        await page
          .locator('[data-project]')
          .evaluateAll((rows) =>
            rows.map((row) => [row.getAttribute('data-project') ?? '', row.textContent] as const),
          ),
      );
      const word = {
        ja: { 'ex-ante': '前', interim: '中', 'ex-post': '後' },
        en: { 'ex-ante': 'A', interim: 'I', 'ex-post': 'P' },
      }[lang];
      expect(
        missing(ownEvaluations, ({ project = '', kind = '', fy = '' }) => {
          const text = table.get(project) ?? '';
          return text.includes(fy) && text.includes(word[kind as keyof typeof word]);
        }),
      ).toEqual([]);

      const inside = rowsOf('relations').filter(
        ({ from = '', to = '' }) =>
          planOfProject(from) === id && programOf.get(from) === programOf.get(to),
      );
      expect(missing(inside, ({ from, to }) => arrows.has(`${from}->${to}`))).toEqual([]);

      const programs = rowsOf('programs').filter((row) => row['plan'] === id);
      const programIds = new Set(programs.map((row) => row['id']));
      const texts = [
        ...programs.flatMap((row) => [row[`name_${lang}`], row[`aim_${lang}`]]),
        ...['indicators', 'initiatives'].flatMap((table) =>
          rowsOf(table)
            .filter((row) => programIds.has(row['program']))
            .flatMap((row) => [row[`label_${lang}`], row[`outcome_${lang}`]]),
        ),
        ...rowsOf('plan_policies')
          .filter((row) => row['plan'] === id)
          .map((row) => rowsOf('policies').find((policy) => policy['id'] === row['policy']))
          .map((policy) => policy?.[`name_${lang}`]),
      ].filter((text) => text !== undefined);
      expect(texts.filter((text) => !main.includes(squeeze(text)))).toEqual([]);
    });
  }

  test(`${lang}: the page of each project shows its budgets, participants and relations`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const row of rowsOf('projects')) {
      const id = row['id'] ?? '';
      await page.goto(`${root}/projects/${id}/`);
      const main = await textOf(page, 'main');
      const arrows = await marks(page, 'arrow');
      const mine = (table: string): Cells[] =>
        rowsOf(table).filter(({ project }) => project === id);
      expect(main).toContain(squeeze(row[`name_${lang}`] ?? ''));
      expect(
        missing(mine('budgets'), ({ amount_myen = '', note_ja = '' }) => {
          const amount = Number(amount_myen).toLocaleString('en-US');
          return main.includes(amount_myen === '' ? squeeze(note_ja) : amount) || lang === 'en';
        }),
      ).toEqual([]);
      expect(
        missing(mine('participants'), (part) =>
          main.includes(squeeze(part[`organization_${lang}`] ?? '')),
        ),
      ).toEqual([]);
      expect(
        missing(
          rowsOf('relations').filter(
            ({ from, to, kind }) => kind !== 'related' && (from === id || to === id),
          ),
          ({ from, to }) => arrows.has(`${from}->${to}`),
        ),
      ).toEqual([]);
    }
  });

  test(`${lang}: the home page shows every project in the atlas`, async ({ page }) => {
    await page.goto(`${root}/`);
    const ids = await page
      .locator('svg[data-chart="atlas"] [data-kind="bar"]')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('data-id')));
    expect(new Set(ids)).toEqual(new Set(rowsOf('projects').map((row) => row['id'])));
  });
}

function isDated(project: string): boolean {
  const row = rowsOf('projects').find(({ id }) => id === project);
  return Boolean(row?.['start_fy']) || /^\d/.test(row?.['end_fy'] ?? '');
}

test('the source of every cited row is listed on the about page', async ({ page }) => {
  await page.goto('/about/');
  const main = await textOf(page, 'main');
  expect(
    missing(rowsOf('sources'), (row) => main.includes(squeeze(row['title_ja'] ?? ''))),
  ).toEqual([]);
});
