/** Filters, years, zoom, the panel and a chart's keys, as a reader's hands and ears meet them. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { rowsOf } from '../fixtures/site.ts';
import { unfold } from './fold.ts';

const plan = '/plans/life-science/';
const programsOfPlan = new Set(
  rowsOf('programs')
    .filter((row) => row['plan'] === 'life-science')
    .map((row) => row['id']),
);
const projectsOfPlan = rowsOf('projects').filter((row) => programsOfPlan.has(row['program']));

const opener = (page: Page): Locator => page.locator('.explorer-open');
const count = (page: Page): Locator => page.locator('.explorer-count');
const bars = (page: Page): Locator => page.locator('main .chart[data-subject] [data-kind="bar"]');
const panel = (page: Page): Locator => page.locator('aside.panel');
/** Charts are adopted when the browser is idle. */
const adopted = async (page: Page): Promise<void> => {
  await expect(page.locator('.chart-frame[tabindex="0"]')).toHaveCount(0);
};

async function focusedBar(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      document.activeElement?.querySelector<SVGElement>('[data-kind="bar"]')?.dataset['id'] ?? null,
  );
}

test('a choice leaves the projects it names in chart and table, and stands in the address', async ({
  page,
}) => {
  await page.goto(plan);
  const built = await page.title();
  await unfold(page);
  await opener(page).click();
  await page.getByRole('checkbox', { name: /仮称/ }).check();
  const left = projectsOfPlan.filter((row) => row['tentative']);
  await expect(count(page)).toHaveText(`${projectsOfPlan.length}課題のうち${left.length}課題`);
  await expect(bars(page)).toHaveCount(left.length);
  await expect(page.locator('tr[data-project]:visible')).toHaveCount(left.length);
  await expect(page).toHaveURL(/\?tentative=yes$/);
  // The view is called by what it shows, and explains the marks it has left.
  const said = `：名称が「仮称」の${left.length}課題、評価`;
  await expect(page).toHaveTitle(new RegExp(said));
  const legends = page.locator('.chart .legend');
  await expect(legends.locator('[data-entry="tentative"]').first()).toBeVisible();
  await expect(legends.locator('[data-entry="held"]')).toHaveCount(0);
  await page.goBack();
  await expect(bars(page)).toHaveCount(projectsOfPlan.length);
  await page.goForward();
  await expect(bars(page)).toHaveCount(left.length);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(bars(page)).toHaveCount(projectsOfPlan.length);
  await expect(page).toHaveURL(new RegExp(`${plan}$`));
  await expect(page).toHaveTitle(built);
});

test('an address says the same again, in the other language too', async ({ page }) => {
  await page.goto(`${plan}?due=ex-post&certainty=record`);
  await expect(page.locator('.chosen li')).toHaveCount(3);
  await expect(page.locator('.explorer-waiting[data-waiting]')).toHaveCount(0);
  const shown = await bars(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(projectsOfPlan.length);
  await page.locator('a.language').click();
  await expect(page).toHaveURL(/\/en\/plans\/life-science\/\?due=ex-post&certainty=record$/);
  await expect(count(page)).toHaveText(`${shown} of ${projectsOfPlan.length} projects`);
});

test('what an address says that means nothing is named, and the rest is used', async ({ page }) => {
  await page.goto(`${plan}?status=asleep,ended&from=<b>&utm_source=mail`);
  await expect(page.locator('.explorer-notice')).toHaveText(/：status=asleep、from=<b>$/);
  await expect(page.locator('.chosen li')).toHaveCount(2);
});

test('a sorted table stays filtered, and its groups come back with its own order', async ({
  page,
}) => {
  await page.goto('/plans/environment-energy/');
  await unfold(page);
  const table = page.locator('table.projects').nth(1);
  const rows = table.locator('tr[data-project]:visible');
  const start = table.locator('button.sort').nth(1);
  await start.click();
  await expect(table.locator('.group:visible')).toHaveCount(0);
  await opener(page).click();
  await page.getByRole('checkbox', { name: /参考/ }).check();
  await expect(count(page)).toContainText('のうち');
  const left = await rows.count();
  await start.click();
  await start.click();
  await expect(rows).toHaveCount(left);
  for (const body of await table.locator('tbody:has(.group:visible)').all())
    expect(await body.locator('tr[data-project]:visible').count()).toBeGreaterThan(0);
});

test('every drawn count is true', async ({ page }) => {
  await page.goto('/');
  await opener(page).click();
  const boxes = page.locator('[data-facet="status"] label');
  await expect(boxes.first()).toBeVisible();
  const total = await bars(page).count();
  let sum = 0;
  for (const label of await boxes.all())
    sum += Number(await label.locator('.answer-count').innerText());
  expect(sum).toBe(total);
});

test('years can be chosen, widened and narrowed', async ({ page }) => {
  await page.goto(`${plan}?from=2020&to=2029&zoom=2`);
  const svg = page.locator('.chart[data-subject] svg[data-part="plot"]').first();
  await expect(svg).toHaveAttribute('data-from', '2020');
  await expect(svg).toHaveAttribute('data-to', '2029');
  await page.getByRole('button', { name: '年度の幅を狭める' }).click();
  await expect(page).toHaveURL(/zoom=1\.5/);
  await page.getByRole('button', { name: '今年度±5年' }).click();
  await expect(page).not.toHaveURL(/from=2020/);
});

test('dragging over the years chooses them', async ({ page }) => {
  await page.goto(plan);
  const drawn = page.locator('.chart[data-subject] svg[data-part="plot"]').first();
  const built = Number(await drawn.getAttribute('data-column'));
  await page.goto(`${plan}?zoom=1.5`);
  await expect(count(page)).not.toBeEmpty();
  const label = (fy: number): Locator =>
    page.locator(`.chart[data-subject] [data-kind="axis-label"][data-id="${fy}"]`).first();
  await expect
    .poll(async () => Number(await drawn.getAttribute('data-column')))
    .toBeGreaterThan(built * 1.3);
  await expect(page.locator('.explorer-waiting[data-waiting]')).toHaveCount(0);
  await label(2020).scrollIntoViewIfNeeded();
  const [from, to] = [await label(2019).boundingBox(), await label(2024).boundingBox()];
  if (!from || !to) throw new Error('The years are not drawn.');
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 8, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2019&to=2024/);
});

test('what lies outside the years is counted, and a press widens them to it', async ({ page }) => {
  await page.goto(`${plan}?from=2026&to=2031`);
  await unfold(page);
  await expect(count(page)).toHaveText(/うち期間外\d+課題/);
  await expect(page.locator('.explorer-waiting[data-waiting]')).toHaveCount(0);
  const outside = Number(/うち期間外(\d+)課題/.exec((await count(page).textContent()) ?? '')?.[1]);
  await expect(bars(page)).toHaveCount(projectsOfPlan.length - outside);
  const rows = page.locator('table.projects tr[data-project]');
  await expect(rows.locator('visible=true')).toHaveCount(projectsOfPlan.length);
  await page.locator('.chart-outside a:visible').first().click();
  await expect(page).toHaveURL(/from=20[01]\d&to=2031$/);
  await expect(bars(page)).not.toHaveCount(projectsOfPlan.length - outside);
  await page.goBack();
  await expect(page).toHaveURL(/from=2026&to=2031$/);
  await expect(bars(page)).toHaveCount(projectsOfPlan.length - outside);
});

test('Ctrl and the wheel stay the browser’s until zooming is switched on', async ({ page }) => {
  await page.goto(`${plan}?from=2016`);
  await expect(count(page)).not.toBeEmpty();
  const chart = page.locator('.chart[data-subject]').first();
  const turn = (): Promise<boolean> =>
    chart.evaluate((element) => {
      const wheel = new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      return element.dispatchEvent(wheel);
    });
  expect(await turn()).toBe(true);
  await expect(page).not.toHaveURL(/zoom/);
  await page.locator('.gestures').click();
  expect(await turn()).toBe(false);
  await expect(page).toHaveURL(/zoom=1\.5/);
});

test('a bar opens its project beside the chart; Escape and going back close it', async ({
  page,
}) => {
  await page.goto(plan);
  await adopted(page);
  const bar = page.locator('main a.p:has([data-kind="bar"][data-id="p-promote"])');
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('P-PROMOTE');
  await expect(panel(page).locator('nav, .legend')).toHaveCount(0);
  await expect(page).toHaveURL(/\?project=p-promote$/);
  await expect(page.locator('.panel-title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(bar).toBeFocused();
  await page.goBack();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toBeHidden();
});

test('in the panel a predecessor leads on, and its lineage is lit', async ({ page }) => {
  await page.goto(`${plan}?project=p-promote`);
  await expect(page.locator('.chart[data-lit] [data-id="p-promote"].on').first()).toBeAttached();
  await panel(page).locator('a[href$="/projects/p-create/"]').first().click();
  await expect(page).toHaveURL(/project=p-create$/);
  await expect(page.locator('.panel-title')).toHaveText('次世代がん医療創生研究事業');
});

test('an unknown project in the address is named', async ({ page }) => {
  await page.goto(`${plan}?project=%3Cimg%20src%3Dx%3E`);
  await expect(panel(page)).toContainText('「<img src=x>」');
  await expect(panel(page).locator('img')).toHaveCount(0);
});

test('keys alone: one stop a chart, and from bar to bar inside it', async ({ page }) => {
  await page.goto(plan);
  await adopted(page);
  for (const chart of await page.locator('.chart[data-subject]').all())
    await expect(chart.locator('a.p[tabindex="0"]')).toHaveCount(1);
  await page.locator('a.p[tabindex="0"]').first().focus();
  await page.keyboard.press('Home');
  const seen: (string | null)[] = [await focusedBar(page)];
  for (const key of ['n', 'p', 'ArrowDown', 'PageDown', 'PageUp', 'End']) {
    await page.keyboard.press(key);
    seen.push(await focusedBar(page));
  }
  const relations = rowsOf('relations');
  const [first, after, back, below, next, again, last] = seen;
  expect(relations).toContainEqual(expect.objectContaining({ from: first, to: after }));
  expect(back).toBe(first);
  expect(below).not.toBe(first);
  expect(last).not.toBe(first);
  const programOf = (id: string | null | undefined): string =>
    projectsOfPlan.find((row) => row['id'] === id)?.['program'] ?? '';
  expect(programOf(next)).not.toBe(programOf(first));
  expect(programOf(again)).toBe(programOf(first));
});

test('every bar of a chart can be reached by arrows', async ({ page }) => {
  await page.goto('/plans/nano-materials/');
  await adopted(page);
  const all = await page.locator('.chart[data-subject] a.p').count();
  await page.locator('a.p[tabindex="0"]').first().focus();
  await page.keyboard.press('Home');
  const seen = new Set<string | null>();
  const go = async (key: string): Promise<boolean> => {
    const before = await focusedBar(page);
    await page.keyboard.press(key);
    seen.add(before);
    return (await focusedBar(page)) !== before;
  };
  do {
    while (await go('ArrowLeft'));
    while (await go('ArrowRight'));
  } while (await go('ArrowDown'));
  expect(seen.size).toBe(all);
});

test('the focused bar is announced with all that is drawn of it, in words', async ({ page }) => {
  const bar = page.locator('a.p:has([data-kind="bar"][data-id="p-promote"])').first();
  // Where the page has a table its row says it, and keeps saying it in a chart drawn anew.
  for (const query of ['', '?from=2016']) {
    await page.goto(`/en/plans/life-science/${query}`);
    await adopted(page);
    await expect(bar).toHaveAccessibleName(/P-PROMOTE/);
    await expect(bar).toHaveAccessibleDescription(/FY2022.*FY2028.*interim.*P-CREATE/i);
  }
  await page.goto('/en/embed/plan/life-science/');
  await expect(bar).toHaveAccessibleName(/P-PROMOTE.*FY2022.*FY2028.*interim.*P-CREATE/);
});

for (const [name, width, colorScheme] of [
  ['wide and light', 1440, 'light'],
  ['narrow and dark', 390, 'dark'],
] as const)
  test(`axe finds nothing with filters and panel open, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${plan}?certainty=record&project=p-promote`);
    await expect(panel(page)).toContainText('P-PROMOTE');
    await opener(page).click();
    await expect(page.locator('.facets')).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });

test('under reduced motion nothing slides', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(plan);
  await opener(page).click();
  await page.getByRole('checkbox', { name: /実施中/ }).check();
  await expect(page).toHaveURL(/status=running/);
  await expect(count(page)).toContainText('のうち');
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => {
        const target = (animation.effect as KeyframeEffect | null)?.target;
        return target?.closest('.chart') && !(animation instanceof CSSTransition);
      }).length,
  );
  expect(moving).toBe(0);
});

test('costs a page nothing until it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(plan, { waitUntil: 'networkidle' });
  const lazy = /mount-explorer|draw-worker|tables\.json|project-panel/;
  expect(asked.filter((path) => lazy.test(path))).toEqual([]);
  await opener(page).click();
  await expect(page.locator('.facets')).toBeVisible();
  expect(asked.some((path) => path.endsWith('tables.json'))).toBe(true);
});

test('says when the tables cannot be read, and the chart stays', async ({ page }) => {
  await page.route('**/tables.json', (route) => route.abort());
  await page.goto(plan);
  await opener(page).click();
  await expect(page.locator('.explorer-failed')).toBeVisible();
  await expect(bars(page)).toHaveCount(projectsOfPlan.length);
});

test('all years are one press away, and another goes back to those that are needed', async ({
  page,
}) => {
  await page.goto('/plans/disaster-prevention/');
  const axis = page.locator('svg[data-part="axis"]');
  const needed = (await axis.getAttribute('data-from')) ?? '';
  expect(Number(needed)).toBeGreaterThan(2014);
  await page.getByRole('link', { name: '全期間' }).click();
  await expect(axis).toHaveAttribute('data-from', '2014');
  await expect(axis).toHaveAttribute('data-to', '2035');
  await expect(page).toHaveURL(/\?from=2014&to=2035$/);
  await page.getByRole('button', { name: '全期間', pressed: true }).click();
  await expect(axis).toHaveAttribute('data-from', needed);
  await expect(page).toHaveURL(/disaster-prevention\/$/);
});

test('the axis fits what a filter leaves', async ({ page }) => {
  await page.goto(plan);
  const axis = page.locator('svg[data-part="axis"]');
  await expect(axis).toHaveAttribute('data-from', '2014');
  await page.goto(`${plan}?tentative=yes`);
  const starts = projectsOfPlan
    .filter((row) => row['tentative'] && row['start_fy'])
    .map((row) => Number(row['start_fy']));
  await expect
    .poll(async () => Number(await axis.getAttribute('data-from')))
    .toBe(Math.min(...starts));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the years stay over the chart while it is scrolled, and programs fold', async ({
    page,
  }) => {
    for (const size of [
      { width: 1366, height: 657 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(plan);
      const frame = page.locator('.chart-frame');
      await frame.evaluate((element) => element.scrollTo(150, 300));
      const [outer, years] = [
        await frame.boundingBox(),
        await page.locator('.years svg').boundingBox(),
      ];
      expect(Math.abs((outer?.y ?? 0) - (years?.y ?? 99))).toBeLessThan(1);
      const [label, line] = await Promise.all([
        page.locator('[data-kind="axis-label"][data-id="2026"]').boundingBox(),
        page.locator('.band [data-kind="today"]').first().boundingBox(),
      ]);
      // Whatever the day, today stands in its year's column or the next.
      const column = (label?.x ?? 0) + (label?.width ?? 0) / 2;
      expect(Math.abs((line?.x ?? 0) - column)).toBeLessThan(80);
    }
    const program = page.locator('details.program').first();
    await program.locator('> summary').click();
    await expect(program.locator('.band')).toBeHidden();
    await expect(program.locator('> summary')).toBeVisible();
  });
  test('there is no button that does nothing, and a bar is a link', async ({ page }) => {
    await page.goto(plan);
    await expect(page.locator('.explorer')).toBeHidden();
    await page.locator('a.p:has([data-kind="bar"][data-id="p-promote"])').click();
    await expect(page).toHaveURL(/\/projects\/p-promote\/$/);
  });
});

test('light or dark stands in the address, and goes along a link', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/?theme=dark');
  const ground = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe('rgb(20, 22, 26)');
  await page.locator('.site-header nav a').first().click();
  await expect(page).toHaveURL(/\/plans\/[\w-]+\/\?theme=dark$/);
  expect(await ground()).toBe('rgb(20, 22, 26)');
  await page.locator('.theme select').selectOption('');
  await expect(page).not.toHaveURL(/theme/);
  expect(await ground()).toBe('rgb(255, 255, 255)');
});
