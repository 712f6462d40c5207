import { defineConfig } from 'astro/config';

export default defineConfig({ cacheDir: process.env.SITE_CACHE });
