import { useMemo } from 'preact/hooks';
import { awaitedModel } from '../shell/awaited.ts';
import { Later, TYPING } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import { useSimulation } from '../shell/use-simulation.ts';
import type { ShellView, StepProps } from '../shell/view.ts';
import { Lines } from './Lines.tsx';
import { memberCount } from './members.ts';
import { Partners } from './Partners.tsx';
import { peopleFactor, proposedLines } from './propose.ts';
import { Result, ResultLine } from './Result.tsx';
import { Settings } from './Settings.tsx';
import { Spread } from './Spread.tsx';
import { Tornado } from './Tornado.tsx';
import { costFormats, type CostProps, type CostView } from './view.ts';

interface Props {
  readonly view: ShellView;
  readonly cost: CostView;
}

/** From ranges of cost to a budget with its uncertainty, and to the shares of partners. */
export default function CostStep({ view, cost }: Props) {
  return <PlannerFrame view={view}>{(step) => <Step {...step} cost={cost} />}</PlannerFrame>;
}

function Step({ cost, ...step }: StepProps & { readonly cost: CostView }) {
  const { plan, base } = step.planner;
  const { costs } = plan;
  const proposed = useMemo(() => proposedLines(cost, plan, base), [cost, plan, base]);
  const lines = costs.lines ?? proposed;
  const { simulation, problems } = useSimulation(lines, costs);
  const format = useMemo(
    () => costFormats(step.view.locale, costs.currency ?? 'EUR'),
    [step.view.locale, costs.currency],
  );
  const props: CostProps = {
    ...step,
    ...{ cost, lines, simulation, problems, format },
    own: costs.lines !== undefined,
    awaited: costs.lines === undefined ? awaitedModel(step.planner) : undefined,
    shared: memberCount(step.planner),
    scale: proposed.some((line) => line.scale !== 1) ? peopleFactor(plan, base) : 0,
  };
  return (
    <div class="planner-cost">
      <Result {...props} />
      {props.awaited ? null : (
        <>
          <Later pause={TYPING}>
            <Spread {...props} />
            <Tornado {...props} />
          </Later>
          <Later>
            <Lines {...props} />
            <Settings {...props} />
            <Partners {...props} />
          </Later>
          <ResultLine {...props} />
        </>
      )}
    </div>
  );
}
