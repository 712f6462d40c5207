import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as it comes: what `npm run bench` weighs our pages against.
export default defineConfig({
  outDir: process.env.SITE_OUT ?? './dist',
  integrations: [starlight({ title: 'Bare Starlight' })],
});
