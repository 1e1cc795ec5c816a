import { describe, expect, it } from 'vitest';
import type { FileState } from '../../src/publish/file-state.ts';
import { fillFiles, hasFiles } from '../../src/publish/fill-files.ts';

const page = (lang: string): string =>
  `<html lang="${lang}"><p class="note" role="status" data-files-made hidden></p>` +
  '<a href="/base/posters/a.pdf" type="application/pdf">A1</a><span class="size" data-file="posters/a.pdf"> … </span>' +
  '<a href="/base/posters/b.pdf" type="application/pdf">A2</a><span data-file="posters/b.pdf" data-astro>…</span></html>';

const states =
  (a: FileState, b: FileState) =>
  (path: string): FileState | undefined =>
    ({ 'posters/a.pdf': a, 'posters/b.pdf': b })[path];

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const fault = { ja: '高すぎます', en: 'Too <high>' };

describe('a page that lists files', () => {
  it('is told by the places it keeps for them', () => {
    expect(hasFiles(page('ja'))).toBe(true);
    expect(hasFiles('<html lang="ja"><a href="/posters/a.pdf">A</a></html>')).toBe(false);
  });

  it('says how many pages and bytes each has, and nothing of their making', () => {
    const made = states({ pages: 12, bytes: 132_600 }, { pages: 1, bytes: 999_499 });
    const [japanese, english] = [fillFiles(page('ja'), made), fillFiles(page('en'), made)];
    expect(textOf(japanese)).toBe('A1 12ページ・133 kB A2 1ページ・999 kB');
    expect(textOf(english)).toBe('A1 12 pages, 133 kB A2 1 page, 999 kB');
    expect(english).toContain('data-files-made hidden>');
  });

  it('says which are being made, and how many are ready', () => {
    const html = fillFiles(page('en'), states('waiting', { pages: 1, bytes: 1000 }));
    expect(textOf(html)).toMatch(
      /^Files are being made \(1 of 2\).* A1 being made A2 1 page, 1 kB$/,
    );
    expect(html).not.toContain('hidden');
    expect(html).toContain('href="/base/posters/a.pdf"');
  });

  it('does not link to one that could not be made', () => {
    const html = fillFiles(page('en'), states({ fault }, { pages: 1, bytes: 1000 }));
    expect(textOf(html)).toBe(
      'A1 could not be made: Too <high> A2 1 page, 1 kB'.replace('<high>', '&lt;high&gt;'),
    );
    expect(html).not.toContain('href="/base/posters/a.pdf"');
    expect(html).toContain('href="/base/posters/b.pdf"');
    expect(html).toContain('data-files-made hidden>');
  });

  it('does not offer a file that there is not after all', () => {
    const offers = (...paths: readonly string[]): string =>
      paths.map((path) => `<li data-of="${path}"><a href="/${path}">${path}</a>\n</li>`).join('') +
      paths.map((path) => `<label data-of="${path}" data-astro><input>${path}</label>`).join('');
    const menu = (shown: string): string =>
      `<html lang="ja"><ul><li>first</li>${shown}<li>last</li></ul></html>`;
    const all = menu(offers('posters/a.pdf', 'posters/b.pdf', 'posters/c.pdf'));
    expect(hasFiles(all)).toBe(true);
    expect(fillFiles(all, states('waiting', { pages: null, bytes: 9 }))).toBe(all);
    expect(fillFiles(all, states(null, { pages: null, bytes: 9 }))).toBe(
      menu(offers('posters/b.pdf', 'posters/c.pdf')),
    );
    expect(fillFiles(all, states(null, { fault }))).toBe(menu(offers('posters/c.pdf')));
  });

  it('may be filled again as more is known', () => {
    const ready = states({ pages: 3, bytes: 1000 }, { pages: 1, bytes: 1000 });
    const once = fillFiles(page('ja'), states('waiting', 'waiting'));
    expect(fillFiles(once, ready)).toBe(fillFiles(page('ja'), ready));
  });
});
