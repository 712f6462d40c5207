import { useState } from 'preact/hooks';
import { comparedPlans } from '../../../../core/plan/compare.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import type { PlanFile } from '../../../../schemas/plan.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import { useBase } from '../shell/use-base.ts';
import { useDocumentInput, type PlanStepProps } from './view.ts';

interface Props extends PlanStepProps {
  readonly base: DeploymentModel;
}

/** Two plans of this browser side by side. */
export function Comparison(props: Props) {
  const { text, planner } = props;
  const [chosen, choose] = useState<string | undefined>();
  const others = planner.plans.filter(({ id }) => id !== planner.plan.id);
  const other = others.find(({ id }) => id === chosen);
  return (
    <section class="planner-inputs plan-files s4a-screen-only" aria-labelledby="plan-compare">
      <h2 id="plan-compare">{text('planner.plan.compare')}</h2>
      {others.length === 0 ? (
        <p>{text('planner.plan.compare.alone')}</p>
      ) : (
        <SelectField
          id="plan-other"
          label={text('planner.plan.compare.other')}
          options={others.map(({ id, name }) => ({ word: id, label: name }))}
          value={other?.id}
          open={text('planner.plan.compare.none')}
          onChange={choose}
        />
      )}
      {other ? <Chosen {...props} other={other} /> : null}
    </section>
  );
}

interface ChosenProps extends Props {
  readonly other: PlanFile;
}

/** Two plans, once the model of the other is there. */
function Chosen(props: ChosenProps) {
  const { view, text, other } = props;
  const otherBase = useBase(view.models, other.model);
  if (otherBase.state === 'none') return <p>{text('planner.plan.compare.no_model', { name: other.name })}</p>;
  if (otherBase.state !== 'ready') return <p role="status">{text(`planner.shell.model.${otherBase.state}`)}</p>;
  return <SideBySide {...props} otherBase={otherBase.model} />;
}

/** What differs, in a table. */
function SideBySide(props: ChosenProps & { readonly otherBase: DeploymentModel }) {
  const { text, planner, base, other, otherBase } = props;
  const rows = comparedPlans(useDocumentInput(planner.plan, base, props), useDocumentInput(other, otherBase, props));
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <>
      <p role="status">{text('planner.plan.compare.result', { differing, all: rows.length })}</p>
      <ScrollTable caption={text('planner.plan.compare.caption')}>
        <thead>
          <tr>
            <th scope="col">{text('planner.plan.compare.property')}</th>
            <th scope="col">{planner.plan.name}</th>
            <th scope="col">{other.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, differs }) => (
            <tr key={name} class={differs ? 'plan-differs' : undefined}>
              <th scope="row">
                {name}
                {differs ? <span class="s4a-tag">{text('planner.plan.compare.differs')}</span> : null}
              </th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
