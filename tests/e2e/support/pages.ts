import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const DIST = resolve(process.env['SITE_OUT'] ?? 'dist');

/** Paths of all built pages: /, /models/, /pl/models/ … */
export function builtPages(): string[] {
  return globSync('**/*.html', { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''))
    .toSorted();
}
