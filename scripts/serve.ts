// Serves the built site on this machine and prints its address.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import siteConfig from '../config/site.json' with { type: 'json' };
import { listen, staticServer } from './lib/static-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '4321' },
    base: { type: 'string', default: process.env['SITE_BASE'] ?? siteConfig.base },
    // With --strict-port a port in use is an error; without it the next free port is taken.
    'strict-port': { type: 'boolean', default: false },
  },
});
const root = resolve(positionals[0] ?? process.env['SITE_OUT'] ?? 'dist');
if (!existsSync(root)) {
  process.stderr.write(`There is no folder ${root}. Build the site first: npm run build\n`);
  process.exit(1);
}
const base = `/${values.base}/`.replaceAll(/\/+/g, '/');
const server = staticServer({ root, base });
const port = await listen(server, Number(values.port)).catch((error: unknown) => {
  if (values['strict-port'] || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  return listen(server, 0);
});
process.stdout.write(`The site is at http://localhost:${port}${base} (stop with Ctrl+C)\n`);
