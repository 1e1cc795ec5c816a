import { describe, expect, it } from 'vitest';
import { assetHref, hrefOf, langOf, LANG_ROUTES, searchHref } from '../../src/site/paths.ts';

describe('paths', () => {
  it('puts Japanese at the root and English below /en/, the same page at the same path', () => {
    const plan = { page: 'plan', id: 'life-science' } as const;
    expect(hrefOf(plan, 'ja')).toBe('/plans/life-science/');
    expect(hrefOf(plan, 'en')).toBe('/en/plans/life-science/');
    expect(hrefOf({ page: 'home' }, 'ja')).toBe('/');
    expect(hrefOf({ page: 'home' }, 'en')).toBe('/en/');
  });

  it('leads a page that is not there to the home page', () => {
    expect(hrefOf({ page: 'not-found' }, 'en')).toBe('/en/');
  });

  it('joins a file to the base path with one slash', () => {
    expect(assetHref('/favicon.svg')).toBe('/favicon.svg');
    expect(assetHref('og/life-science.png')).toBe('/og/life-science.png');
  });

  it('keeps a list for the search beside the pages of each language', () => {
    expect(searchHref('ja')).toBe('/search.json');
    expect(searchHref('en')).toBe('/en/search.json');
  });

  it('reads a language back from the route it wrote', () => {
    expect(LANG_ROUTES.map(({ lang }) => langOf(lang))).toEqual(['ja', 'en']);
  });
});
