import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { locales } from '../../../config/locales.ts';

// A few pages between our own title and footer; tests/builds/trust.test.ts adds the content.
export default defineConfig({
  site: 'https://toolbox.example',
  trailingSlash: 'always',
  cacheDir: process.env.SITE_CACHE,
  integrations: [
    starlight({
      title: 'Trust',
      defaultLocale: 'root',
      locales,
      disable404Route: true,
      pagefind: false,
      components: {
        Footer: '../../../src/components/starlight/Footer.astro',
        PageTitle: '../../../src/components/starlight/PageTitle.astro',
      },
    }),
  ],
});
