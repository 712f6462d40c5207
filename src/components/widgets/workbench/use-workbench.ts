import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../../core/validate/index.ts';
import type { Aside, Saving } from '../../shared/kept.ts';
import type { Text } from '../../shared/text.ts';
import { Bench } from './bench.ts';
import type { Draft } from './draft.ts';
import type { Result, WorkbenchData } from './view.ts';

/** The workbench as its parts see it. */
export interface Workbench {
  readonly bench: Bench;
  /** False on the server and until the editor stands in the page. */
  readonly ready: boolean;
  readonly draft: Draft;
  readonly saving: Saving;
  readonly asides: readonly Aside[];
  readonly result: Result;
  readonly said: string;
  /** Why a file or a paste was not taken in. */
  readonly refused: readonly Finding[];
}

/** Binds the workbench to the page. */
export function useWorkbench(
  data: WorkbenchData,
  text: Text,
): Workbench & { readonly frame: { current: HTMLDivElement | null } } {
  const bench = useMemo(() => new Bench(data, text), []);
  const frame = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const end = bench.open();
    void bench.mount(frame.current).then(() => setReady(true));
    return end;
  }, [bench]);
  return {
    bench,
    frame,
    ready,
    draft: useStore(bench.draft.$value),
    saving: useStore(bench.draft.$saving),
    asides: useStore(bench.draft.$asides),
    result: useStore(bench.$result),
    said: useStore(bench.$said),
    refused: useStore(bench.$refused),
  };
}
