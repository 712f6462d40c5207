import { PLAN_PARTS, type PlanPart } from '../../../../core/plan/index.ts';
import type { PlanFile } from '../../../../schemas/plan.ts';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView } from '../shell/view.ts';

/** All steps with what each gives, and which the open plan has touched. */
export default function OverviewStep({ view }: { readonly view: ShellView }) {
  return (
    <PlannerFrame view={view}>
      {({ text, planner }) => (
        <ol class="planner-overview">
          {view.steps.map(({ id, title, href }) =>
            id === 'overview' ? null : (
              <li key={id}>
                <a href={href}>{title}</a>
                {isTouched(planner.plan, id) ? <span class="s4a-tag">{text('planner.overview.touched')}</span> : null}
                <p>{text(`planner.overview.does.${id}`)}</p>
              </li>
            ),
          )}
        </ol>
      )}
    </PlannerFrame>
  );
}

/** True when the plan holds something of a step. */
function isTouched(plan: PlanFile, step: ShellView['step']): boolean {
  if (step === 'choose') return plan.model !== undefined;
  const part = step === 'cost' ? 'costs' : step;
  return isPart(part) && Object.keys(plan[part]).length > 0;
}

function isPart(name: string): name is PlanPart {
  return PLAN_PARTS.some((part) => part === name);
}
