import { BaseGate } from '../shell/BaseGate.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView } from '../shell/view.ts';
import { Comparison } from './Comparison.tsx';
import { Incoming } from './Incoming.tsx';
import { Paper } from './Paper.tsx';
import { ShareLink } from './ShareLink.tsx';
import type { PlanPage } from './view.ts';

interface Props {
  readonly view: ShellView;
  readonly page: PlanPage;
}

/** The plan as a document, with its files; loading, sharing and comparing plans. */
export default function PlanStep({ view, page }: Props) {
  return (
    <PlannerFrame view={view}>
      {(step) => (
        <>
          <BaseGate {...step}>{(base) => <Paper {...step} page={page} base={base} />}</BaseGate>
          <Incoming {...step} />
          <ShareLink {...step} />
          {step.planner.base.state === 'ready' ? (
            <Comparison {...step} page={page} base={step.planner.base.model} />
          ) : null}
        </>
      )}
    </PlannerFrame>
  );
}
