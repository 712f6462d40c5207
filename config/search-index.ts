import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { stableIndex } from './stable-index.ts';

/**
 * Writes the search index. Starlight would let Pagefind’s own process write the files and end it at once, which was
 * seen to leave some of them empty; here Node writes them.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
        const { page_count: pages } = await index.addDirectory({ path: folder });
        const { files } = await index.getFiles();
        for (const { path, content } of stableIndex(files)) {
          const file = join(folder, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        await pagefind.close();
        logger.info(`${pages} pages indexed, ${files.length} files written.`);
      },
    },
  };
}
