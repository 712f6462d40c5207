import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { filesFor, watchedRoot } from './inputs.ts';

/** Events of one save come together; an editor writes a file, renames it and touches its folder. */
const QUIET_MS = 100;

/**
 * Calls back with the files that were saved, among those that the arguments mean at that moment. Ends with Ctrl-C.
 * @param args files, folders and globs
 * @param changed called with paths in the form in which the arguments name them
 */
export async function watchFiles(args: readonly string[], changed: (files: string[]) => void): Promise<void> {
  const saved = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const report = (): void => {
    const files = present(args).filter((file) => saved.has(resolve(file)));
    saved.clear();
    if (files.length > 0) changed(files);
  };
  const watcher = watch(args.map(watchedRoot), {
    ignoreInitial: true,
    ignored: (path) => /[\\/](node_modules|\.git)$/.test(path),
  });
  const note = (path: string): void => {
    saved.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(report, QUIET_MS);
  };
  watcher.on('add', note).on('change', note);
  await new Promise<void>((done) => {
    process.once('SIGINT', done).once('SIGTERM', done);
  });
  clearTimeout(timer);
  await watcher.close();
}

/** The files that are there now; an argument may mean none for a moment, while its only file is being replaced. */
function present(args: readonly string[]): string[] {
  return args.flatMap((argument) => {
    try {
      return filesFor([argument]);
    } catch {
      return [];
    }
  });
}
