import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { TRANSLATION_FILES, translationStatus } from '../core/translations/index.ts';
import { readYaml, sentencesOf } from '../core/validate/index.ts';

/** Loads the state of every translation. Each entry’s id is the path of the translation, whether it exists or not. */
export function translationsLoader(): Loader {
  return {
    name: 'translations',
    load: async ({ config, store, parseData, generateDigest, watcher }) => {
      const folder = fileURLToPath(new URL('content/', config.srcDir));
      const reload = async (): Promise<void> => {
        store.clear();
        for (const translation of statusIn(folder)) {
          const data = await parseData({ id: translation.path, data: { ...translation } });
          store.set({ id: translation.path, data, digest: generateDigest(data) });
        }
      };
      await reload();
      watcher?.on('change', (changed) => {
        if (changed.startsWith(folder)) void reload();
      });
    },
  };
}

function statusIn(folder: string): ReturnType<typeof translationStatus> {
  const paths = globSync(TRANSLATION_FILES, { cwd: folder }).toSorted();
  const files = paths.map((path) => ({
    path: path.replaceAll('\\', '/'),
    content: readFileSync(join(folder, path), 'utf8'),
  }));
  return translationStatus(files, {
    read: (text) => readYaml(text).value,
    sentences: sentencesOf,
    fingerprint: (text) => createHash('sha256').update(text).digest('hex').slice(0, 12),
  });
}
