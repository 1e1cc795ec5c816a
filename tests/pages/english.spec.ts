/** English pages speak English: what is Japanese there is a name, and says that it is Japanese. */
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { pagePaths } from '../fixtures/site.ts';

type Node = DefaultTreeAdapterMap['node'];

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** The site's own name, where no markup can say its language. */
const siteName = '年表 Nenpyo';
const spoken = new Set(['title', 'aria-label', 'alt', 'content']);

/** Every text and spoken attribute of the document that stands in English and holds Japanese. */
function strangers(node: Node, outer: string): string[] {
  const attrs = 'attrs' in node ? node.attrs : [];
  const lang = attrs.find(({ name }) => name === 'lang')?.value ?? outer;
  if (node.nodeName === 'script' || node.nodeName === 'style') return [];
  const texts = [
    ...('value' in node ? [node.value] : []),
    ...attrs.filter(({ name }) => spoken.has(name)).map(({ value }) => value),
  ];
  const own = texts.filter((text) => lang === 'en' && japanese.test(text.replaceAll(siteName, '')));
  return [
    ...own,
    ...('childNodes' in node ? node.childNodes.flatMap((child) => strangers(child, lang)) : []),
  ];
}

test('no English page holds Japanese that does not say it is', async ({ request }) => {
  const found: string[] = [];
  for (const path of pagePaths().filter((address) => address.startsWith('/en/'))) {
    const html = await (await request.get(path)).text();
    found.push(...strangers(parse(html), '').map((text) => `${path}: ${text.trim()}`));
  }
  expect(found).toEqual([]);
});
