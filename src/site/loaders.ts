import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { applyOverlay } from '../core/shared/overlay.ts';
import { checkContent } from '../core/validate/content.ts';
import type { Checked, ContentFile } from '../core/validate/index.ts';
import { KIND_SCHEMAS } from '../schemas/index.ts';

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

type Keep = (path: string, checked: Checked, all: ReadonlyMap<string, Checked>) => Promise<void>;

async function loadChecked(context: LoaderContext, pattern: string, keep: Keep): Promise<void> {
  const folder = fileURLToPath(new URL('content/', context.config.srcDir));
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

const FOLDERS = [...Object.keys(KIND_SCHEMAS).map((kind) => `${kind}s`), 'reference'];

function filesIn(folder: string): ContentFile[] {
  const yaml = globSync(`{${FOLDERS.join(',')}}/**/*.yaml`, { cwd: folder }).toSorted();
  const pages = globSync('docs/**/*.{md,mdx}', { cwd: folder }).toSorted();
  return [
    ...yaml.map((path) => ({ path: path.replaceAll('\\', '/'), content: readFileSync(join(folder, path)) })),
    ...pages.map((path) => ({ path: path.replaceAll('\\', '/'), content: '' })),
  ];
}

function throwOnErrors(all: ReadonlyMap<string, Checked>): void {
  const errors = [...all.values()].flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(({ file, line, column, message, hint }) => `  ${file}:${line}:${column} ${message} ${hint}`);
  throw new Error(`The content is not valid. Run \`npm run validate\` for details.\n${lines.join('\n')}`);
}
