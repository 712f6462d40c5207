import { persistentAtom } from '@nanostores/persistent';
import { atom, type ReadableAtom } from 'nanostores';

/** Whether the browser keeps the value. */
export type Saving = 'nothing' | 'saved' | 'unsaved';

/** A stored text that could not be read, kept under a key of its own. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** How a value is kept. */
export interface Keeping<T> {
  /** Name in the browser’s storage; begins with `s4a:`. */
  readonly key: string;
  /** The value of a visitor who has done nothing yet. */
  readonly empty: () => T;
  /** Reads and checks a stored text; undefined when it cannot be read. */
  readonly read: (text: string) => T | undefined;
  /** The text to store; undefined when there is nothing worth keeping. */
  readonly write: (value: T) => string | undefined;
}

/** One visitor’s value, mirrored into the browser’s storage. */
export interface Kept<T> {
  readonly $value: ReadableAtom<T>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $asides: ReadableAtom<readonly Aside[]>;
  /** Reads what is stored and follows other tabs. To be called in the browser after hydration; returns its end. */
  open: () => () => void;
  change: (edit: (value: T) => T) => void;
  /** Removes everything that this browser holds, asides too. */
  clear: () => void;
  dropAsides: () => void;
}

/**
 * The value in memory leads; the saved text follows it. So work is never lost on the screen when the browser refuses to
 * save. A saved text that cannot be read is moved aside before anything is written over it.
 */
export function kept<T>({ key, empty, read, write }: Keeping<T>): Kept<T> {
  const asidePrefix = `${key}:aside:`;
  const $text = persistentAtom<string | undefined>(key, undefined);
  const $value = atom<T>(empty());
  const $saving = atom<Saving>('nothing');
  const $asides = atom<readonly Aside[]>([]);
  let written: string | undefined;

  const save = (text: string | undefined): void => {
    written = text;
    const saved = attempt(() => $text.set(text)) && stored(key) === text;
    $saving.set(saved ? (text === undefined ? 'nothing' : 'saved') : 'unsaved');
  };
  const setAside = (text: string): void => {
    if (attempt(() => localStorage.setItem(asidePrefix + new Date().toISOString(), text))) save(undefined);
    else $saving.set('unsaved');
    $asides.set(asidesUnder(asidePrefix));
  };
  const adopt = (text: string | undefined): void => {
    // What could not be saved is newer than any saved text.
    if ($saving.get() === 'unsaved' || (text === written && text !== undefined)) return;
    const value = text === undefined ? undefined : read(text);
    $value.set(value ?? empty());
    written = text;
    if (text !== undefined && value === undefined) setAside(text);
    else $saving.set(text === undefined ? 'nothing' : 'saved');
  };
  const dropAsides = (): void => {
    for (const aside of asidesUnder(asidePrefix)) attempt(() => localStorage.removeItem(aside.key));
    $asides.set([]);
  };

  return {
    $value,
    $saving,
    $asides,
    open: () => {
      $asides.set(asidesUnder(asidePrefix));
      return $text.subscribe(adopt);
    },
    change: (edit) => {
      $value.set(edit($value.get()));
      save(write($value.get()));
    },
    clear: () => {
      dropAsides();
      $value.set(empty());
      save(undefined);
    },
    dropAsides,
  };
}

/** False where the browser refuses: storage is blocked or full. */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function asidesUnder(prefix: string): Aside[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys.toSorted().map((key) => ({ key, text: localStorage.getItem(key) ?? '' }));
  } catch {
    return [];
  }
}
