import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Notices } from './Notices.tsx';
import { PlanBar } from './PlanBar.tsx';
import { NextStep, StepNav } from './StepNav.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePlanner } from './use-planner.ts';
import { shellText, type ShellView, type StepProps } from './view.ts';

interface Props {
  readonly view: ShellView;
  readonly children: (step: StepProps) => ComponentChildren;
}

/** What stands around every step: which plan is open, where in the planner the reader is, what must be known. */
export function PlannerFrame({ view, children }: Props) {
  const planner = usePlanner(view);
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  const step: StepProps = { view, text: shellText(view), planner };
  return (
    <div ref={frame} class="planner" data-ready={planner.ready}>
      {view.step === 'overview' ? null : <StepNav {...step} />}
      <PlanBar {...step} />
      <Notices {...step} />
      {children(step)}
      <NextStep {...step} />
    </div>
  );
}
