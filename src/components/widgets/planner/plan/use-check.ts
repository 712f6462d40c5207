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
  const asked = useRef(0);
  const key = JSON.stringify([model, remarks]);
  useEffect(() => {
    worker.current = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    worker.current.addEventListener('message', ({ data }: MessageEvent<CheckedPlan>) => {
      if (data.id === asked.current) setChecked(data);
    });
    return () => worker.current?.terminate();
  }, []);
  useEffect(() => {
    asked.current += 1;
    setChecked(undefined);
    const question: PlanQuestion = { id: asked.current, known, model, remarks };
    const waiting = setTimeout(() => worker.current?.postMessage(question), PAUSE);
    return () => clearTimeout(waiting);
  }, [key]);
  return checked;
}
