import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsIn, pagesOfEachKind } from './page-kinds.ts';

function page(main: string, lang = 'ja'): string {
  return `<!doctype html><html lang="${lang}"><body><main>${main}</main></body></html>`;
}

const usual =
  '<h1>医薬品</h1><ul><li><a href="/a/" aria-label="甲">A</a></li></ul><img src="a.png" alt="図">';

describe('kinds of element', () => {
  it.each([
    ['texts, addresses and language', '<h1>Seeds</h1>', '<h1>Tools</h1>'],
    ['how often one stands beside itself', '<p>a</p>', '<p>b</p><p>c</p><p>d</p>'],
    ['where a link leads and what it is called', '<a href="/a/">a</a>', '<a href="/b/">b</a>'],
    ['what a label says', '<i aria-label="a"></i>', '<i aria-label="b"></i>'],
    ['an id', '<h2 id="a">a</h2>', '<h2 id="b">a</h2>'],
    ['a script', '<p>a</p>', '<p>a</p><script>act()</script>'],
    ['where a mark is drawn', '<svg><path d="M0 0"/></svg>', '<svg><path d="M9 9"/></svg>'],
  ])('are the same whatever %s', (_, one, other) => {
    expect(kindsIn(page(one, 'ja'))).toEqual(kindsIn(page(other, 'en')));
  });

  it.each([
    ['a label is missing', usual.replace(' aria-label="甲"', '')],
    ['a label is empty', usual.replace('甲', ' ')],
    ['an alternative text is missing', usual.replace(' alt="図"', '')],
    ['an alternative text is empty', usual.replace('図', '')],
    ['a link has no text', usual.replace('>A<', '><')],
    ['a link leads nowhere', usual.replace(' href="/a/"', '')],
    ['there is a role', usual.replace('<ul', '<ul role="none"')],
    ['another element does it', usual.replaceAll('h1', 'h2')],
    ['something is hidden', usual.replace('<ul', '<ul aria-hidden="true"')],
    ['it is styled otherwise', usual.replace('<li', '<li class="quiet"')],
    ['it has another plan’s colours', usual.replace('<ul', '<ul data-plan="atlas"')],
    ['it stands in something else', usual.replace('<img', '<figure><img')],
    ['a heading follows that did not', `${usual}<h1>again</h1><h2>a</h2><h1>b</h1>`],
  ])('are others where %s', (_, other) => {
    expect(other).not.toBe(usual);
    const [known, found] = [kindsIn(page(usual)), kindsIn(page(other))];
    expect([...found].filter((kind) => !known.has(kind))).not.toEqual([]);
  });

  it('tell headings in another order apart', () => {
    const [h2, h3] = ['<h2>a</h2>', '<h3>a</h3>'];
    expect(kindsIn(page(`<h1>a</h1>${h2}${h3}`))).not.toEqual(
      kindsIn(page(`<h1>a</h1>${h3}${h2}`)),
    );
  });
});

describe('pages of each kind', () => {
  it('have every kind there is, each page once, the given ones first', () => {
    const kind = fc.integer({ min: 0, max: 30 }).map(String);
    const pages = fc.array(fc.array(kind), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(pages, (lists) => {
        const all = new Map(lists.map((kinds, i) => [`page ${i}`, new Set(kinds)]));
        const chosen = pagesOfEachKind(all, ['page 1']);
        expect(chosen[0]).toBe('page 1');
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(new Set(chosen.flatMap((name) => [...(all.get(name) ?? [])]))).toEqual(
          new Set(lists.flat()),
        );
      }),
    );
  });

  it('leave out those that show nothing new', () => {
    const pages = new Map([
      ['a', new Set(['1'])],
      ['b', new Set(['1', '2', '3'])],
      ['c', new Set(['3', '4'])],
      ['d', new Set(['4'])],
    ]);
    expect(pagesOfEachKind(pages, [])).toEqual(['b', 'c']);
  });
});
