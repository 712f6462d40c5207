import { persistentAtom } from '@nanostores/persistent';
import { atom, type ReadableAtom } from 'nanostores';
import { assessmentJson, emptyAssessment, readAssessment, type Subject } from '../../../core/assess/index.ts';
import type { AssessmentFile } from '../../../schemas/index.ts';

/** Whether the browser keeps the answers. */
export type Saving = 'nothing' | 'saved' | 'unsaved';

/** A stored text that could not be read, kept under a key of its own. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** One visitor’s assessment of one checklist, mirrored into the browser’s storage. */
export interface AssessmentStore {
  readonly $file: ReadableAtom<AssessmentFile>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $asides: ReadableAtom<readonly Aside[]>;
  /** What was done last, if it needs saying. The next change takes it back. */
  readonly $said: ReadableAtom<string | null>;
  /** Reads what is stored and follows other tabs. To be called in the browser after hydration; returns its end. */
  open: () => () => void;
  change: (edit: (file: AssessmentFile, now: string) => AssessmentFile) => void;
  /** Removes everything that this browser holds, asides too. */
  clear: () => void;
  dropAsides: () => void;
  say: (message: string) => void;
}

/** Key of the saved answers to a checklist. */
export const storageKey = (checklist: string): string => `s4a:assessment:${checklist}`;

/**
 * The file in memory leads; the saved text follows it. So an answer is never lost on the screen when the browser
 * refuses to save. A saved text that cannot be read is moved aside before anything is written over it.
 */
export function assessmentStore(subject: Subject): AssessmentStore {
  const key = storageKey(subject.id);
  const asidePrefix = `${key}:aside:`;
  const empty = () => emptyAssessment(subject, now());
  const $text = persistentAtom<string | undefined>(key, undefined);
  const $file = atom<AssessmentFile>(empty());
  const $saving = atom<Saving>('nothing');
  const $asides = atom<readonly Aside[]>([]);
  const $said = atom<string | null>(null);
  let written: string | undefined;

  const save = (text: string | undefined): void => {
    written = text;
    const saved = attempt(() => $text.set(text)) && stored(key) === text;
    $saving.set(saved ? (text === undefined ? 'nothing' : 'saved') : 'unsaved');
  };
  const adopt = (text: string | undefined): void => {
    // Answers that could not be saved are newer than any saved text.
    if ($saving.get() === 'unsaved' || (text === written && text !== undefined)) return;
    const read = text === undefined ? undefined : readAssessment(text, subject);
    $file.set(read?.ok ? read.file : empty());
    written = text;
    if (read?.ok === false) setAside(text as string);
    else $saving.set(text === undefined ? 'nothing' : 'saved');
  };
  const setAside = (text: string): void => {
    if (attempt(() => localStorage.setItem(asidePrefix + now(), text))) save(undefined);
    else $saving.set('unsaved');
    $asides.set(asidesUnder(asidePrefix));
  };

  return {
    $file,
    $saving,
    $asides,
    $said,
    say: (message) => $said.set(message),
    open: () => {
      $asides.set(asidesUnder(asidePrefix));
      return $text.subscribe(adopt);
    },
    change: (edit) => {
      $said.set(null);
      $file.set(edit($file.get(), now()));
      save(assessmentJson($file.get(), subject));
    },
    clear: () => {
      dropAsides(asidePrefix);
      $asides.set([]);
      $file.set(empty());
      save(undefined);
    },
    dropAsides: () => {
      dropAsides(asidePrefix);
      $asides.set([]);
    },
  };
}

function now(): string {
  return new Date().toISOString();
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

function dropAsides(prefix: string): void {
  for (const { key } of asidesUnder(prefix)) attempt(() => localStorage.removeItem(key));
}
