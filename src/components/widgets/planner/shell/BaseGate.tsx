import type { ComponentChildren } from 'preact';
import { withModel } from '../../../../core/plan/index.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import { SelectField } from './SelectField.tsx';
import type { StepProps } from './view.ts';

interface Props extends StepProps {
  readonly children: (base: DeploymentModel) => ComponentChildren;
}

/** Shows a step that builds on a published model; asks which, while the plan names none. */
export function BaseGate({ children, ...step }: Props) {
  const { text, planner } = step;
  if (planner.base.state === 'ready') return <>{children(planner.base.model)}</>;
  if (planner.base.state === 'loading') return <p class="planner-count">{text('planner.shell.model.loading')}</p>;
  return <ModelChoice {...step} />;
}

function ModelChoice({ view, text, planner }: StepProps) {
  const choose = view.steps.find(({ id }) => id === 'choose');
  return (
    <section class="planner-result planner-inputs" aria-labelledby="planner-model-title">
      <h2 id="planner-model-title">{text('planner.shell.model.title')}</h2>
      <p>
        {text('planner.shell.model.why')}{' '}
        {choose ? <a href={choose.href}>{text('planner.shell.model.choose')}</a> : null}
      </p>
      <SelectField
        id="planner-model"
        label={text('planner.shell.model.label')}
        options={view.models.map(({ id, title }) => ({ word: id, label: title }))}
        value={undefined}
        open={text('planner.shell.model.none')}
        disabled={!planner.ready}
        onChange={(id) => id && planner.change((plan) => withModel(plan, id))}
      />
    </section>
  );
}
