/**
 * Every row of every table appears on its pages: from the CSV to the DOM, past the code's own idea.
 * Those of a project on its own page are looked for where every page is opened.
 */
import { expect, test } from '@playwright/test';
import { planOf, planOfProject, programOf, rowsOf } from '../fixtures/site.ts';
import { marks, missing, relationsShown, squeeze, textOf } from './project-rows.ts';
import { unfold } from './fold.ts';

const axis = { from: 2014, to: 2035 };

for (const lang of ['ja', 'en'] as const) {
  const root = lang === 'ja' ? '' : '/en';
  for (const plan of rowsOf('plans')) {
    const id = plan['id'] ?? '';
    test(`${lang}: the page of ${id} shows every row of its plan`, async ({ page }) => {
      await page.goto(`${root}/plans/${id}/`);
      await unfold(page);
      const main = await textOf(page, 'main');
      const own = rowsOf('projects').filter((row) => planOf.get(row['program'] ?? '') === id);
      const [bars, labels, evaluations] = (await Promise.all(
        ['bar', 'bar-label', 'evaluation'].map((kind) => marks(page, kind)),
      )) as [Set<string>, Set<string>, Set<string>];
      const relations = await relationsShown(page);

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
      expect(missing(inside, ({ from, to }) => relations.has(`${from}->${to}`))).toEqual([]);

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
