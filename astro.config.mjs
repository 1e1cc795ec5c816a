import svelte from '@astrojs/svelte';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** `/` or `/some/path/`, from whatever BASE_PATH says. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
/** Where the site will stand, for canonical links and the sitemap; a path of its own otherwise. */
const site = process.env.SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    svelte(),
    ...(site
      ? [sitemap({ i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } } })]
      : []),
  ],
  vite: { build: { cssCodeSplit: false } },
});
