import { useEffect, useRef, useState } from 'preact/hooks';
import { isUntouched } from '../../../../core/plan/index.ts';
import { PLAN_NAME_MAX, PLANS_MAX } from '../../../../schemas/plan.ts';
import { Dialog } from '../../../shared/Dialog.tsx';
import { SelectField } from './SelectField.tsx';
import type { StepProps } from './view.ts';

/** Which plan is open, its name, other plans, taking back. */
export function PlanBar(step: StepProps) {
  const { text, planner } = step;
  return (
    <section class="planner-bar s4a-screen-only" aria-label={text('planner.shell.bar')} data-pagefind-ignore>
      <PlanName {...step} />
      {planner.plans.length > 1 ? <PlanChoice {...step} /> : null}
      <div class="s4a-buttons">
        <Back can={planner.canUndo} move={planner.undo} label={text('planner.shell.undo')} />
        <Back can={planner.canRedo} move={planner.redo} label={text('planner.shell.redo')} />
        <NewPlans {...step} />
        <RemovePlan {...step} />
      </div>
      <p class="s4a-note" role="status">
        {text(planner.saving === 'saved' ? 'planner.shell.saved' : 'planner.shell.kept')}
      </p>
      <Opened {...step} />
    </section>
  );
}

interface BackProps {
  readonly can: boolean;
  readonly move: () => void;
  readonly label: string;
}

/** Takes back, or does again. With nothing left it stays in the tab order: a disabled button would drop the focus. */
function Back({ can, move, label }: BackProps) {
  return (
    <button type="button" class="s4a-button" aria-disabled={!can} onClick={() => (can ? move() : undefined)}>
      {label}
    </button>
  );
}

/** Says which plan is open now, once it is another one than before. */
function Opened({ text, planner }: StepProps) {
  const { ready, plan } = planner;
  const [said, say] = useState('');
  const before = useRef<string>();
  useEffect(() => {
    if (!ready) return;
    if (before.current !== undefined && before.current !== plan.id)
      say(text('planner.shell.opened', { name: plan.name }));
    before.current = plan.id;
  }, [ready, plan.id]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}

function PlanName({ text, planner }: StepProps) {
  const rename = (name: string): void => {
    if (name.trim() !== '') planner.change((plan) => ({ ...plan, name: name.slice(0, PLAN_NAME_MAX) }));
  };
  return (
    <p class="planner-field">
      <label for="planner-name">{text('planner.shell.name')}</label>
      <input
        id="planner-name"
        type="text"
        autocomplete="off"
        maxLength={PLAN_NAME_MAX}
        disabled={!planner.ready}
        value={planner.plan.name}
        onInput={(event) => rename(event.currentTarget.value)}
        onBlur={(event) => {
          event.currentTarget.value = planner.plan.name;
        }}
      />
    </p>
  );
}

function PlanChoice({ text, planner }: StepProps) {
  return (
    <SelectField
      id="planner-plans"
      label={text('planner.shell.plans')}
      options={planner.plans.map(({ id, name }) => ({ word: id, label: name }))}
      value={planner.plan.id}
      onChange={(id) => id && planner.open(id)}
    />
  );
}

function NewPlans({ text, planner }: StepProps) {
  const { plan, plans } = planner;
  const full = plans.length >= PLANS_MAX;
  return (
    <>
      <button
        type="button"
        class="s4a-button"
        disabled={!planner.ready || full}
        onClick={() => planner.begin(text('planner.shell.numbered', { number: plans.length + 1 }))}
      >
        {text('planner.shell.new')}
      </button>
      <button
        type="button"
        class="s4a-button"
        disabled={isUntouched(plan) || full}
        onClick={() => planner.add(plan, text('planner.shell.copied', { name: plan.name }).slice(0, PLAN_NAME_MAX))}
      >
        {text('planner.shell.copy')}
      </button>
    </>
  );
}

function RemovePlan({ text, planner }: StepProps) {
  const [asking, ask] = useState(false);
  const { plan, plans } = planner;
  const confirm = (): void => {
    ask(false);
    if (plans.length > 1) planner.remove(plan.id);
    else planner.clear();
  };
  return (
    <>
      <button type="button" class="s4a-button s4a-danger" disabled={plans.length === 0} onClick={() => ask(true)}>
        {text('planner.shell.delete')}
      </button>
      <Dialog
        id="planner-delete"
        open={asking}
        title={text('planner.shell.delete.title', { name: plan.name })}
        question={text('planner.shell.delete.text')}
        confirm={text('planner.shell.delete.confirm')}
        cancel={text('planner.shell.cancel')}
        onConfirm={confirm}
        onClose={() => ask(false)}
      />
    </>
  );
}
