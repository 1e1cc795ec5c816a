import { describe, expect, it } from 'vitest';
import {
  basePath,
  createAddresses,
  langOf,
  LANG_ROUTES,
  searchFile,
} from '../../src/site/addresses.ts';

const { assetHref, fileHref, hrefOf, urlOf } = createAddresses({ site: null, base: '/' });
const deep = createAddresses({ site: 'https://example.org', base: basePath('deep/nenpyo') });

describe('addresses', () => {
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
    expect(fileHref(searchFile, 'ja')).toBe('/search.json');
    expect(fileHref(searchFile, 'en')).toBe('/en/search.json');
  });

  it('stand below the base path, and name the host only where one is known', () => {
    const plan = { page: 'plan', id: 'life-science' } as const;
    expect(deep.hrefOf(plan, 'en')).toBe('/deep/nenpyo/en/plans/life-science/');
    expect(deep.hrefOf({ page: 'home' }, 'ja')).toBe('/deep/nenpyo/');
    expect(deep.urlOf(plan, 'ja')).toBe('https://example.org/deep/nenpyo/plans/life-science/');
    expect(urlOf(plan, 'ja')).toBeNull();
  });

  it('have one slash at each end of a base path, whatever was given', () => {
    expect(['', '/', 'a', '/a/', 'a//b'].map(basePath)).toEqual(['/', '/', '/a/', '/a/', '/a/b/']);
  });

  it('reads a language back from the route it wrote', () => {
    expect(LANG_ROUTES.map(({ lang }) => langOf(lang))).toEqual(['ja', 'en']);
  });
});
