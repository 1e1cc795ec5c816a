/** The same faults counted once more, in what a browser really draws. */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { renderSvg } from '../../src/render/svg/index.ts';
import type { Chart } from './charts.ts';

export async function openBrowser(): Promise<Browser> {
  const { executablePath, env, args } = await findBrowser();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), env, args: [...args] });
}

/** Faults found in the drawn charts, each a sentence. */
export async function drawnFaults(browser: Browser, charts: readonly Chart[]): Promise<string[]> {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const { name, scene } of charts) {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><body style="margin:0">${renderSvg(scene)}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const faults = await page.evaluate(measure);
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await page.close();
  return found;
}

/** Runs in the page. A px of the line's leading may touch; ink does not reach so far. */
function measure(): string[] {
  interface Thing {
    readonly id: string;
    readonly kind: string;
    readonly box: DOMRect;
  }
  const things = (kind: string): Thing[] =>
    [...document.querySelectorAll(`[data-kind="${kind}"]`)].map((element) => ({
      kind,
      id: element.getAttribute('data-id') ?? '',
      // A mark's letter is larger than its shape only by its leading.
      box: (element.querySelector('path, rect') ?? element).getBoundingClientRect(),
    }));
  const meets = (a: DOMRect, b: DOMRect, by: number): boolean =>
    a.left < b.right + by &&
    b.left < a.right + by &&
    a.top < b.bottom + by &&
    b.top < a.bottom + by;
  const labels = [...document.querySelectorAll('[data-kind="bar-label"]')].map((element) => ({
    kind: 'bar-label',
    id: element.getAttribute('data-id') ?? '',
    box: element.getBoundingClientRect(),
  }));
  const bars = things('bar');
  const marks = things('evaluation');
  const frame = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
  const found: string[] = [];
  labels.forEach((label, i) => {
    for (const other of labels.slice(i + 1))
      if (meets(label.box, other.box, -1.5)) found.push(`label ${label.id} on label ${other.id}`);
    for (const mark of marks)
      if (meets(label.box, mark.box, -1.5)) found.push(`label ${label.id} on mark ${mark.id}`);
    for (const bar of bars) {
      const isOwn = bar.id === label.id;
      if (!isOwn && meets(label.box, bar.box, -1.5))
        found.push(`label ${label.id} on bar ${bar.id}`);
      // Wholly in its own bar or wholly beside it.
      if (
        isOwn &&
        meets(label.box, bar.box, -1.5) &&
        (label.box.left < bar.box.left - 1 || label.box.right > bar.box.right + 1)
      )
        found.push(`label ${label.id} runs out of its bar`);
    }
    if (label.box.left < frame.left - 1 || label.box.right > frame.right + 1)
      found.push(`label ${label.id} is cut`);
  });
  marks.forEach((mark, i) => {
    for (const other of marks.slice(i + 1))
      if (meets(mark.box, other.box, -1)) found.push(`mark ${mark.id} on mark ${other.id}`);
  });
  for (const arrow of document.querySelectorAll<SVGGElement>('[data-kind="arrow"]')) {
    const ends = (arrow.dataset['id'] ?? '').split('->');
    const line = arrow.querySelector('path');
    const inverse = line?.getScreenCTM();
    if (!line || !inverse) continue;
    const length = line.getTotalLength();
    for (let at = 0; at <= length; at += 2) {
      const { x, y } = line.getPointAtLength(at).matrixTransform(inverse);
      const point = new DOMRect(x, y, 0, 0);
      const hit = [...bars, ...labels, ...marks].find(
        (thing) => !ends.includes(thing.id.split(':')[0] ?? '') && meets(point, thing.box, 1),
      );
      if (hit) {
        found.push(`arrow ${arrow.dataset['id'] ?? ''} through ${hit.kind} ${hit.id}`);
        break;
      }
    }
  }
  for (const text of document.querySelectorAll('text'))
    if (parseFloat(getComputedStyle(text).fontSize) < 12) found.push('text under 12 px');
  return [...new Set(found)];
}
