// Runs Astro with its telemetry turned off; the configuration file has no switch for it.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
