import { statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { filesFor, watchedRoot } from './inputs.ts';

/** Events of one save come together; an editor writes a file, renames it and touches its folder. */
const QUIET_MS = 100;

/** A file may be away for a moment while it is being replaced; what is missing at two looks in a row is gone. */
const LOOK_MS = 1000;

/**
 * Calls back with the files that were saved, among those that the arguments mean at that moment. Ends with Ctrl-C.
 * @param args files, folders and globs
 * @param changed called with paths in the form in which the arguments name them
 * @throws when a file or folder that is watched is gone
 */
export async function watchFiles(args: readonly string[], changed: (files: string[]) => void): Promise<void> {
  const saved = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const report = (): void => {
    const files = present(args).filter((file) => saved.has(resolve(file)));
    saved.clear();
    if (files.length > 0) changed(files);
  };
  const roots = args.map(watchedRoot);
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (path) => /[\\/](node_modules|\.git)$/.test(path),
  });
  const note = (path: string): void => {
    saved.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(report, QUIET_MS);
  };
  watcher.on('add', note).on('change', note);
  const gone = await firstGone(roots);
  clearTimeout(timer);
  await watcher.close();
  if (gone !== undefined) {
    throw new Error(`"${gone}" is no longer there, so the watch has ended. Start it again when it is back.`);
  }
}

/**
 * Waits for Ctrl-C or for the end of what is watched. The watcher reports no end of its own root, and when that is the
 * working folder, it reads the folder without pause from then on.
 * @returns the root that is gone; undefined after Ctrl-C
 */
async function firstGone(roots: readonly string[]): Promise<string | undefined> {
  const looks = roots.map((root) => ({ root, isThere: presence(resolve(root)), missed: 0 }));
  let look: NodeJS.Timeout | undefined;
  const gone = await new Promise<string | undefined>((done) => {
    const stop = (): void => done(undefined);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    look = setInterval(() => {
      for (const each of looks) each.missed = each.isThere() ? 0 : each.missed + 1;
      const lost = looks.find(({ missed }) => missed > 1);
      if (lost) done(lost.root);
    }, LOOK_MS);
  });
  clearInterval(look);
  return gone;
}

/**
 * A folder that was made anew under the same name counts as gone where it shows, because the watcher still looks at the
 * old one. The number of a working folder is never given to another as long as this program runs in it.
 */
function presence(path: string): () => boolean {
  const before = statsOf(path);
  return () => {
    const now = statsOf(path);
    return now !== undefined && (!now.isDirectory() || now.ino === before?.ino);
  };
}

/** Undefined too for what may no longer be looked at. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
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
