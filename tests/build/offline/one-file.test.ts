import { describe, expect, it } from 'vitest';
import { asOneFile, type Inside } from '../../../src/build/offline/one-file.ts';
import { importMap, reachable, withBareImports } from '../../../src/build/offline/scripts.ts';
import { withFontsInside } from '../../../src/build/offline/styles.ts';

const modules = new Map([
  ['a.js', 'import{x as e}from"./b.js";const c=()=>import(`./c.js`);e(c)'],
  ['b.js', 'export const x=1'],
  ['c.js', 'import"./b.js"'],
  ['unused.js', ''],
]);

describe('scripts of a single file', () => {
  it('import each other by bare names', () => {
    expect(withBareImports(modules.get('a.js') ?? '')).toBe(
      'import{x as e}from"~/b.js";const c=()=>import(`~/c.js`);e(c)',
    );
  });

  it('find a worker by its bare name too, and it has to be whole', () => {
    const starts = 'new Worker(new URL(`/deep/_astro/w-1.js`,``+import.meta.url),{type:`module`})';
    const whole = new Map([...modules, ['s.js', starts], ['w-1.js', 'postMessage(1)']]);
    expect(withBareImports(starts)).toBe(
      'new Worker(import.meta.resolve("~/w-1.js"),{type:`module`})',
    );
    expect(reachable(['s.js'], whole)).toEqual(['s.js', 'w-1.js']);
    expect(() => reachable(['s.js'], whole.set('w-1.js', 'import"./b.js"'))).toThrow(/w-1\.js/);
  });

  it('are those that the page reaches', () => {
    expect(reachable(['a.js'], modules)).toEqual(['a.js', 'b.js', 'c.js']);
    expect(importMap(['b.js'], modules)).toBe(
      `{"imports":{"~/b.js":"data:text/javascript;base64,${btoa('export const x=1')}"}}`,
    );
  });
});

const faces =
  "@font-face{font-weight:400;src:url(../fonts/kana.woff2) format('woff2');unicode-range:U+3041-3096}" +
  "@font-face{font-weight:700;src:url(../fonts/bold.woff2) format('woff2');unicode-range:U+3041-3096}";

describe('the stylesheet of a single file', () => {
  it('holds the slices that the page shows, in the weight it shows them in', () => {
    const shown = { 400: new Set('あ'), 700: new Set('A') };
    const css = withFontsInside(`a{b:c}${faces}`, shown, (file) => Buffer.from(file));
    expect(css).toBe(
      `a{b:c}@font-face{font-weight:400;src:url(data:font/woff2;base64,${btoa('kana.woff2')}) format('woff2');unicode-range:U+3041-3096}`,
    );
  });
});

const inside: Inside = {
  css: `p{color:red}${faces}`,
  modules,
  icon: '<svg/>',
  font: () => Buffer.from(''),
  path: '/deep/plans/x/',
  prefix: '/deep/',
  programs: new Set(['p']),
  projects: new Map([
    [
      'one',
      '<main id="main"><nav class="breadcrumb" data-page-only>home</nav><h1>一&lt;/template&gt;</h1>' +
        '<p><a href="/deep/projects/two/">two</a></p><script>away()</script>' +
        '<div class="chart-block"><astro-island>drawn</astro-island></div></main>',
    ],
  ]),
  site: 'https://example.jp',
  tables: '{"projects.csv":"id"}',
  scripted: '',
  notice: { text: '複製', link: '最新' },
};

const page =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:url" content="http://localhost:4321/"><link rel="icon" href="/deep/favicon.svg">' +
  '<link rel="stylesheet" href="/deep/_astro/s.css"><link rel="modulepreload" href="/deep/_astro/a.js">' +
  '<script type="module" src="/deep/_astro/a.js"></script></head><body><main id="main">' +
  '<a href="#p">p</a><a href="/deep/plans/x/#p">p</a><a href="/deep/programs/p/">p</a><a href="/deep/programs/q/">q</a><a href="?from=2014">all</a><a href="/deep/projects/one/">one</a><a href="/deep/about/">about</a><a href="https://elsewhere.jp/deep/about/">source</a>' +
  '<section class="explorer" data-tables="/deep/tables.json" data-bars="/deep/projects/*/"></section>' +
  '<astro-island component-url="/deep/_astro/c.js"></astro-island></main></body></html>';

describe('a page in a single file', () => {
  const html = asOneFile(page, inside);

  it('loads nothing', () => {
    expect(html).not.toMatch(/\bsrc=|_astro|modulepreload|rel="stylesheet"/);
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).toContain(`import '~/a.js';`);
    expect(html).toContain('component-url="~/c.js"');
  });

  it('keeps links to itself and its projects and names all others with the live host', () => {
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.jp/deep/plans/x/',
      '#p',
      '#p',
      '#p',
      'https://example.jp/deep/programs/q/',
      '?from=2014',
      '?project=one#project-one',
      'https://example.jp/deep/about/',
      'https://elsewhere.jp/deep/about/',
      'https://example.jp/deep/projects/two/',
    ]);
  });

  it('names no host where none is known', () => {
    const local = asOneFile(page, { ...inside, site: null });
    expect(local.match(/https?:[^"]*/g)).toEqual(['https://elsewhere.jp/deep/about/']);
    expect(local).toContain('<span>about</span>');
  });

  it('gives its filters the tables, and the bars they draw its own projects', () => {
    const tables = Buffer.from(inside.tables).toString('base64');
    expect(html).toContain(
      `<section class="explorer" data-tables="data:application/json;base64,${tables}" data-bars="?project=*#project-*">`,
    );
  });

  it('holds what the projects’ pages say, as text', () => {
    expect(html).toContain(
      '<template id="kept-one" data-page="https://example.jp/deep/projects/one/"><h1>一&lt;/template&gt;</h1>',
    );
    expect(html).not.toMatch(/away\(\)|breadcrumb|drawn/);
  });

  it('states its encoding first and names its modules before any script', () => {
    expect(html).toMatch(/<head><meta charset="utf-8"><script type="importmap">/);
  });
});
