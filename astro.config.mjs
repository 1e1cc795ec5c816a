import svelte from '@astrojs/svelte';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteFonts } from './src/build/fonts/integration.ts';
import { devFiles } from './src/publish/dev-files.ts';
import { basePath } from './src/site/addresses.ts';

/** Where the site will stand; without it nothing that is built names an address. */
const site = process.env.SITE_URL;

/**
 * What is imported on demand is imported plainly. Vite's own helper preloads style sheets, of which
 * this site has one in its head, and weighs more than the script that waits for the search box.
 */
const plainImports = {
  name: 'nenpyo:plain-imports',
  enforce: 'pre',
  // Nor is a list of what to preload written into every script that imports one.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

const siteMap = sitemap({
  // Pages for frames are not to be found by themselves.
  filter: (page) => !/\/embed\/(plan|program|project)\//.test(page),
  i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } },
});

export default defineConfig({
  ...(site ? { site } : {}),
  base: basePath(process.env.BASE_PATH),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [svelte(), ...(site ? [siteMap] : []), siteFonts(), devFiles()],
  vite: {
    plugins: [plainImports],
    build: { cssCodeSplit: false },
  },
});
