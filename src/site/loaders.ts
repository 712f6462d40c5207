import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { applyOverlay } from '../core/shared/overlay.ts';
import { checkContent } from '../core/validate/content.ts';
import { authoredPatterns, type Checked, type ContentFile } from '../core/validate/index.ts';

/**
 * Loads one kind of authored file through the validator. Each entry’s id is `<locale>/<folder>`; a translation is
 * stored with its texts laid over the English file.
 */
export function checkedLoader(kind: string): Loader {
  return {
    name: `checked:${kind}`,
    load: (context) =>
      loadChecked(context, `${kind}s/*/${kind}.yaml`, async (path, { value }, all) => {
        const [folder, id] = path.split('/');
        const locales = [...all].filter(
          ([file, other]) => other.kind === 'overlay' && file.startsWith(`${folder}/${id}/`),
        );
        await store(context, `en/${id}`, value);
        for (const [file, overlay] of locales) {
          const locale = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
          await store(context, `${locale}/${id}`, applyOverlay(value, overlay.value));
        }
      }),
  };
}

/** Loads the reference lists through the validator. Each entry’s id is the name of its list. */
export function referenceLoader(): Loader {
  return {
    name: 'checked:reference',
    load: (context) =>
      loadChecked(context, 'reference/*.yaml', (_, { value }) => store(context, (value as { id: string }).id, value)),
  };
}

/**
 * Loads pages with another loader once they are found sound, so that a wrong id on a page stops the build with its line
 * and column. While the site is being written, faults are told and the page is shown as far as it goes.
 */
export function checkedPages(pages: Loader): Loader {
  return {
    ...pages,
    load: async (context) => {
      const folder = contentFolder(context);
      throwOnErrors(checkedOnce(folder));
      context.watcher?.on('change', (changed) => {
        if (!changed.startsWith(folder) || !/\.mdx?$/.test(changed)) return;
        for (const error of errorsIn(checkedOnce(folder))) context.logger.error(error);
      });
      await pages.load(context);
    },
  };
}

type Keep = (path: string, checked: Checked, all: ReadonlyMap<string, Checked>) => Promise<void>;

async function loadChecked(context: LoaderContext, pattern: string, keep: Keep): Promise<void> {
  const folder = contentFolder(context);
  const reload = async (): Promise<void> => {
    const all = checkedOnce(folder);
    throwOnErrors(all);
    context.store.clear();
    for (const [path, checked] of all) if (matchesGlob(path, pattern)) await keep(path, checked, all);
  };
  await reload();
  context.watcher?.on('change', (changed) => {
    if (!changed.startsWith(folder) || !changed.endsWith('.yaml')) return;
    reload().catch((error: unknown) => context.logger.error(String(error)));
  });
}

function contentFolder({ config }: LoaderContext): string {
  return fileURLToPath(new URL('content/', config.srcDir));
}

let last: { readonly key: string; readonly all: ReadonlyMap<string, Checked> } | undefined;

/** Every collection asks for the same check; it is made again only when a file has changed. */
function checkedOnce(folder: string): ReadonlyMap<string, Checked> {
  const files = filesIn(folder);
  const key = createHash('sha256').update(folder);
  for (const { path, content } of files) key.update(path).update(content);
  const digest = key.digest('hex');
  if (last?.key !== digest) last = { key: digest, all: checkContent(files) };
  return last.all;
}

async function store(
  { parseData, store: entries, generateDigest }: LoaderContext,
  id: string,
  value: unknown,
): Promise<void> {
  const data = await parseData({ id, data: value as Record<string, unknown> });
  entries.set({ id, data, digest: generateDigest(data) });
}

function filesIn(folder: string): ContentFile[] {
  const paths = globSync(authoredPatterns(), { cwd: folder }).toSorted();
  return paths.map((path) => ({ path: path.replaceAll('\\', '/'), content: readFileSync(join(folder, path)) }));
}

function throwOnErrors(all: ReadonlyMap<string, Checked>): void {
  const errors = errorsIn(all);
  if (errors.length === 0) return;
  throw new Error(`The content is not valid. Run \`npm run validate\` for details.\n${errors.join('\n')}`);
}

function errorsIn(all: ReadonlyMap<string, Checked>): string[] {
  return [...all.values()]
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, message, hint }) => `  ${file}:${line}:${column} ${message} ${hint}`);
}
