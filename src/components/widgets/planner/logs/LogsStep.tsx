import { logVolume, plannedRows, storageRules } from '../../../../core/log-volume/index.ts';
import { awaitedModel } from '../shell/awaited.ts';
import { Later, TYPING } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView, StepProps } from '../shell/view.ts';
import { AwaitedResult, Result, ResultLine } from './Result.tsx';
import { Sources } from './Sources.tsx';
import { Storage } from './Storage.tsx';
import type { LogsProps, LogsView } from './view.ts';
import { Weights } from './Weights.tsx';

interface Props {
  readonly view: ShellView;
  readonly logs: LogsView;
}

/** From log sources to events per second, storage and bandwidth. */
export default function LogsStep({ view, logs }: Props) {
  return <PlannerFrame view={view}>{(step) => <Step {...step} logs={logs} />}</PlannerFrame>;
}

function Step(props: StepProps & { readonly logs: LogsView }) {
  const awaited = awaitedModel(props.planner);
  // The model says which sources there are and for how long they are kept: without it every figure would be wrong.
  return (
    <div class="planner-logs">
      {awaited ? <AwaitedResult text={props.text} awaited={awaited} /> : <Computed {...props} />}
    </div>
  );
}

function Computed({ logs, ...step }: StepProps & { readonly logs: LogsView }) {
  const { plan, base } = step.planner;
  const model = base.state === 'ready' ? base.model : undefined;
  const { size, rows } = plannedRows(logs.facts, plan, model);
  const counted = rows.filter(({ used, has_rate }) => used && has_rate).map(({ load }) => load);
  const props: LogsProps = { ...step, logs, size, rows, result: logVolume(counted, storageRules(plan.logs)) };
  return (
    <>
      <Result {...props} />
      <Later pause={TYPING}>
        <Weights {...props} />
      </Later>
      <Later>
        <Sources {...props} />
        <Storage {...props} />
      </Later>
      <ResultLine {...props} />
    </>
  );
}
