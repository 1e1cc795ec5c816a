import svelte from '@astrojs/svelte';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteFonts } from './src/site/fonts/integration.ts';

/** `/` or `/some/path/`, from whatever BASE_PATH says. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
/** Where the site will stand: canonical links and the sitemap name it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    svelte(),
    sitemap({ i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } } }),
    siteFonts(),
  ],
  vite: { build: { cssCodeSplit: false } },
});
