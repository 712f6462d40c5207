import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import type { CheckedPlan, PlanQuestion } from './messages.ts';

/** How long a plan must stand before its file is written, in milliseconds. */
const PAUSE = 300;

/**
 * The file of a plan and its findings, made by a worker whenever the plan has changed.
 * @param known address of the ids of the reference lists
 * @param model the plan as a model
 * @param remarks lines for the head of the file
 * @returns undefined while the file of the present plan is not ready
 */
export function useCheck(known: string, model: DeploymentModel, remarks: readonly string[]): CheckedPlan | undefined {
  const [checked, setChecked] = useState<CheckedPlan | undefined>();
  const worker = useRef<Worker | undefined>(undefined);
  const asked = useRef({ id: 0, file: '' });
  const waiting = useRef<number | undefined>(undefined);
  useEffect(() => {
    worker.current = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    worker.current.addEventListener('message', ({ data }: MessageEvent<CheckedPlan>) => {
      if (data.id === asked.current.id) setChecked(data);
    });
    return () => worker.current?.terminate();
  }, []);
  useEffect(() => {
    // Only now, when the page shows the change: to write out a whole model takes a while.
    const file = JSON.stringify([model, remarks]);
    if (file === asked.current.file) return;
    asked.current = { id: asked.current.id + 1, file };
    setChecked(undefined);
    const question: PlanQuestion = { id: asked.current.id, known, model, remarks };
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => worker.current?.postMessage(question), PAUSE);
  }, [model, ...remarks]);
  return checked;
}
