import svelte from '@astrojs/svelte';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { offlinePages } from './src/build/offline/integration.ts';
import { siteFonts } from './src/build/fonts/integration.ts';

/** `/` or `/some/path/`, from whatever BASE_PATH says. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
/** Where the site will stand: canonical links and the sitemap name it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

/**
 * What is imported on demand is imported plainly. Vite's own helper preloads style sheets, of which
 * this site has one in its head, and weighs more than the script that waits for the search box.
 */
const plainImports = {
  name: 'nenpyo:plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    svelte(),
    sitemap({
      // Pages for frames are not to be found by themselves.
      filter: (page) => !/\/embed\/(plan|program|project)\//.test(page),
      i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } },
    }),
    siteFonts(),
    // What it puts into a file are the fonts as cut.
    offlinePages({ site: process.env.SITE_URL ?? null, base }),
  ],
  vite: {
    plugins: [plainImports],
    build: { cssCodeSplit: false },
  },
});
