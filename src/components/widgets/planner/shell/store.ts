import { atom, computed, type ReadableAtom } from 'nanostores';
import {
  changedFields,
  copyOf,
  emptyPlan,
  emptyShelf,
  NO_HISTORY,
  noted,
  openPlan,
  readShelf,
  redone,
  shelfJson,
  undone,
  withChange,
  withOpen,
  withoutPlan,
  withPlan,
  type History,
  type NewPlan,
} from '../../../../core/plan/index.ts';
import type { PlanFile, PlanShelf } from '../../../../schemas/plan.ts';
import { kept, type Aside, type Kept, type Saving } from '../../../shared/kept.ts';

/** Key of the saved plans. */
export const STORAGE_KEY = 's4a:plans';
/** Key of what can be taken back in this tab. */
const HISTORY_KEY = 's4a:plans:history';
/** Changes of one field that follow each other faster than this are taken back together, in milliseconds. */
const ONE_CHANGE = 1000;

/** All that a step shows of the store. */
export interface Stored {
  readonly shelf: PlanShelf;
  readonly history: History;
  readonly saving: Saving;
  readonly asides: readonly Aside[];
}

/** The visitor’s plans in this browser, and what can be taken back in this tab. */
export interface PlannerStore extends Pick<Kept<PlanShelf>, 'open' | 'dropAsides' | 'clear'> {
  /** Everything at once: a step that listened to each part would be drawn once for each. */
  readonly $stored: ReadableAtom<Stored>;
  change: (edit: (plan: PlanFile) => PlanFile) => void;
  /** Does all that a change computes and keeps nothing of it, so that the browser has run that code before the visitor waits. */
  rehearse: () => void;
  undo: () => void;
  redo: () => void;
  openPlan: (id: string) => void;
  begin: (name: string) => void;
  add: (plan: PlanFile, name: string) => void;
  remove: (id: string) => void;
}

/**
 * The store of all plans.
 * @param firstName what the plan is called that begins with a visitor’s first answer
 */
export function plannerStore(firstName: string): PlannerStore {
  const shelf = kept<PlanShelf>({
    key: STORAGE_KEY,
    empty: emptyShelf,
    read: (text) => {
      const read = readShelf(text);
      return read.ok ? read.file : undefined;
    },
    write: (value) => (value.plans.length === 0 ? undefined : shelfJson(value)),
  });
  const $history = atom<History>(NO_HISTORY);
  let last = { at: 0, fields: '' };
  const remember = (history: History): void => {
    // Fifty plans take long to write: not at every key.
    if (history === $history.get()) return;
    $history.set(history);
    writeHistory(history);
  };
  const current = (): PlanFile => openPlan(shelf.$value.get()) ?? emptyPlan(fresh(firstName));
  /** The shelf and the history after a change, and when and where it was; nothing is kept of it yet. */
  const changed = (edit: (plan: PlanFile) => PlanFile) => {
    const before = current();
    const shown = withPlan(shelf.$value.get(), before);
    const value = withChange(shown, { ...fresh(firstName), id: before.id }, edit);
    const now = { at: Date.now(), fields: changedFields(before, openPlan(value) ?? before) };
    const apart = now.at - last.at > ONE_CHANGE || now.fields !== last.fields;
    return { value, now, history: noted($history.get(), before, apart) };
  };
  const step = (move: typeof undone): void => {
    const moved = move($history.get(), current());
    if (moved === undefined) return;
    last = { at: 0, fields: '' };
    remember(moved.history);
    shelf.change((value) => withPlan(value, moved.plan));
  };
  return {
    $stored: computed([shelf.$value, $history, shelf.$saving, shelf.$asides], (plans, history, saving, asides) => {
      return { shelf: plans, history, saving, asides };
    }),
    dropAsides: shelf.dropAsides,
    clear: shelf.clear,
    open: () => {
      $history.set(storedHistory());
      return shelf.open();
    },
    change: (edit) => {
      const { value, history, now } = changed(edit);
      shelf.change(() => value);
      remember(history);
      last = now;
    },
    rehearse: () => {
      const { value, history } = changed((plan) => ({ ...plan }));
      JSON.stringify([shelfJson(value), history]);
    },
    undo: () => step(undone),
    redo: () => step(redone),
    openPlan: (id) => shelf.change((value) => withOpen(value, id)),
    begin: (name) => shelf.change((value) => withPlan(value, emptyPlan(fresh(name)))),
    add: (plan, name) => shelf.change((value) => withPlan(value, copyOf(plan, fresh(name)))),
    remove: (id) => shelf.change((value) => withoutPlan(value, id)),
  };
}

function fresh(name: string): NewPlan {
  return { id: `plan-${crypto.randomUUID().slice(0, 8)}`, name, now: new Date().toISOString() };
}

/** What can be taken back outlives the way from one step to the next, not the tab. It is no loss when it cannot be kept. */
function writeHistory(history: History): void {
  try {
    sessionStorage.setItem(HISTORY_KEY, JSON.stringify(history));
  } catch {
    return;
  }
}

function storedHistory(): History {
  try {
    const stored = JSON.parse(sessionStorage.getItem(HISTORY_KEY) ?? 'null') as Partial<History> | null;
    const { past, future } = stored ?? {};
    return Array.isArray(past) && Array.isArray(future) ? { past, future } : NO_HISTORY;
  } catch {
    return NO_HISTORY;
  }
}
