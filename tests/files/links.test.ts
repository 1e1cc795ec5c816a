/** What the pages name, in the site and in themselves, is there. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fileFor } from '../../scripts/serve.ts';
import { allPaths, markupOf } from '../fixtures/site.ts';

interface Named {
  /** `href` and `src` as they are written. */
  readonly addresses: readonly string[];
  /** As often as they stand there. */
  readonly ids: readonly string[];
  /** What labels, descriptions and heads are looked up by. */
  readonly references: readonly string[];
}

function attributesBelow(node: Tree.Document | Tree.Element): { name: string; value: string }[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [...child.attrs, ...attributesBelow(child)] : [],
  );
}

function namedIn(html: string): Named {
  const attributes = attributesBelow(parse(html));
  const valuesOf = (...names: string[]): string[] =>
    attributes.flatMap(({ name, value }) => (names.includes(name) ? [value] : []));
  const listed = valuesOf('aria-labelledby', 'aria-describedby', 'headers');
  return {
    addresses: valuesOf('href', 'src'),
    ids: valuesOf('id'),
    references: [...valuesOf('for'), ...listed.flatMap((list) => list.trim().split(/\s+/))],
  };
}

const pages = new Map(allPaths().map((path) => [path, namedIn(markupOf(path))]));

/** Whether what stands at the address is served, down to its fragment where it is a page. */
function isThere(address: string, from: string): boolean {
  const { host, protocol, pathname, hash } = new URL(address, `http://site${from}`);
  if (host !== 'site' || protocol !== 'http:') return true;
  const page = pages.get(pathname);
  if (!page) return fileFor('dist', '/', pathname) !== null;
  return hash === '' || page.ids.includes(decodeURIComponent(hash.slice(1)));
}

describe('every page', () => {
  it('leads inside the site to what is there, to its fragment', () => {
    let links = 0;
    const broken: string[] = [];
    for (const [path, { addresses }] of pages)
      for (const address of addresses) {
        links++;
        if (!isThere(address, path)) broken.push(`${path} → ${address}`);
      }
    expect(links).toBeGreaterThan(5000);
    expect(broken).toEqual([]);
  });

  it('has each id once', () => {
    for (const [path, { ids }] of pages)
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        path,
      ).toEqual([]);
  });

  it('has what its labels and descriptions refer to', () => {
    for (const [path, { ids, references }] of pages)
      expect(
        references.filter((id) => !ids.includes(id)),
        path,
      ).toEqual([]);
  });
});
