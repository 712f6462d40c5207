import type { ReadableAtom } from 'nanostores';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { emptyPlan, openPlan, withPart } from '../../../../core/plan/index.ts';
import { plannerStore } from './store.ts';
import { useBase } from './use-base.ts';
import { useWarmPlan } from './use-warm-plan.ts';
import { shellText, type Planner, type ShellView } from './view.ts';

/** Binds the saved plans to a step. The first rendering is empty, as on the server; then the plans arrive. */
export function usePlanner(view: ShellView): Planner {
  const firstName = shellText(view)('planner.shell.first');
  const store = useMemo(() => plannerStore(firstName), []);
  const blank = useMemo(() => emptyPlan({ id: 'plan', name: firstName, now: '1970-01-01T00:00:00.000Z' }), []);
  const [ready, setReady] = useState(false);
  const { shelf, history, saving, asides } = useNow(store.$stored);
  useEffect(() => {
    const close = store.open();
    setReady(true);
    return close;
  }, [store]);
  const opened = openPlan(shelf) ?? blank;
  const base = useBase(view.models, opened.model);
  const plan = useWarmPlan(opened, ready && base.state !== 'loading', store.rehearse);
  const has = (states: readonly { readonly id: string }[]): boolean => states.some(({ id }) => id === plan.id);
  return {
    ...{ plan, plans: shelf.plans, ready, saving, asides, base },
    canUndo: has(history.past),
    canRedo: has(history.future),
    change: store.change,
    set: (part, changes) =>
      store.change((plan) => withPart(plan, part, typeof changes === 'function' ? changes(plan[part]) : changes)),
    undo: store.undo,
    redo: store.redo,
    open: store.openPlan,
    begin: store.begin,
    add: store.add,
    remove: store.remove,
    clear: store.clear,
    dropAsides: store.dropAsides,
  };
}

/**
 * What a store holds, drawn in the frame of the change. The hook of the library waits for a timer first: the browser may
 * paint before it, and the visitor sees the answer one frame later.
 */
function useNow<Value extends object>(store: ReadableAtom<Value>): Value {
  const [value, show] = useState(() => store.get());
  useEffect(() => store.subscribe((now) => show(now)), [store]);
  return value;
}
