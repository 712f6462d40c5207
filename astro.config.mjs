import { unified } from '@astrojs/markdown-remark';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { compileHint } from './config/compile-hint.ts';
import { contentSecurityPolicy } from './config/csp.ts';
import { locales } from './config/locales.ts';
import { withoutRuleTexts } from './config/rule-texts.ts';
import { searchIndex } from './config/search-index.ts';
import { sidebar } from './config/sidebar.ts';
import siteConfig from './config/site.json' with { type: 'json' };

const base = process.env.SITE_BASE ?? siteConfig.base;

// Modules that are for their exports alone, and would not be left out where nobody uses these: a part of CodeMirror, and
// our own schemas.
const treeshake = { moduleSideEffects: [{ test: /@lezer\/common|\/src\/schemas\//, sideEffects: false }] };

export default defineConfig({
  site: process.env.SITE_URL ?? siteConfig.site,
  base,
  outDir: process.env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  prefetch: false,
  markdown: { processor: unified() },
  vite: {
    plugins: [compileHint()],
    build: { rolldownOptions: { treeshake } },
    worker: { plugins: () => [withoutRuleTexts()], rolldownOptions: { treeshake } },
  },
  integrations: [
    starlight({
      title: 'SOC4Academia Toolbox',
      logo: { src: './src/assets/mark.svg', alt: '' },
      favicon: '/favicon.svg',
      defaultLocale: 'root',
      locales,
      sidebar,
      customCss: ['./src/styles/theme.css'],
      components: {
        Footer: './src/components/starlight/Footer.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Search: './src/components/starlight/Search.astro',
      },
      // Links are written without base path and language; under another base path the tests check the built pages.
      plugins: base === '/' ? [starlightLinksValidator({ errorOnFallbackPages: false })] : [],
      // config/search-index.ts makes the index, src/components/starlight/Search.astro asks it.
      pagefind: false,
      routeMiddleware: './src/site/route-data.ts',
    }),
    preact(),
    contentSecurityPolicy(),
    searchIndex(),
  ],
});
