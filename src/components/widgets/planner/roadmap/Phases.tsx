import {
  changedPhases,
  type PhaseChange,
  type RoadmapInput,
  type RoadmapPhase,
} from '../../../../core/roadmap/index.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import { ROADMAP_LIMITS } from '../../../../schemas/plan-roadmap.ts';
import { ChecksField } from '../shell/ChoiceField.tsx';
import { NumberField } from '../shell/NumberField.tsx';
import type { Change } from '../shell/view.ts';
import { monthsText, phaseTitle, type RoadmapProps } from './words.ts';

interface Props extends RoadmapProps {
  readonly input: RoadmapInput;
}

type Phase = DeploymentModel['phases'][number];
type SetPhase = (change: Change<PhaseChange>) => void;

/** Every phase with what it delivers and how you know that it is finished; its length and people can be changed. */
export function Phases(props: Props) {
  const { text, model, input } = props;
  return (
    <section aria-labelledby="roadmap-phases" class="s4a-screen-only">
      <h2 id="roadmap-phases">{text('planner.roadmap.phases')}</h2>
      <p class="s4a-note">{text('planner.roadmap.phases.note')}</p>
      {model.phases.map((phase) => {
        const planned = input.phases.find(({ id }) => id === phase.id);
        return planned === undefined ? null : <PhaseEditor key={phase.id} {...props} phase={phase} planned={planned} />;
      })}
    </section>
  );
}

interface PhaseProps extends Props {
  readonly phase: Phase;
  readonly planned: RoadmapPhase;
}

function PhaseEditor(props: PhaseProps) {
  const { text, view, model, phase, planned, planner } = props;
  const change: PhaseChange = planner.plan.roadmap.phases?.[phase.id] ?? {};
  const changed = Object.keys(change).length > 0;
  const set: SetPhase = (next) =>
    planner.set('roadmap', ({ phases }) => ({
      phases: changedPhases(phases, phase.id, next(phases?.[phase.id] ?? {})),
    }));
  return (
    <details class="roadmap-phase">
      <summary>
        {phaseTitle(model, phase.id)}: {monthsText(view.locale, planned.months)}{' '}
        {changed ? <span class="s4a-tag">{text('planner.roadmap.phase.changed')}</span> : null}
      </summary>
      <div class="planner-inputs">
        <PhaseNumbers {...props} change={change} set={set} />
        <ChecksField
          id={`roadmap-${phase.id}-after`}
          label={text('planner.roadmap.phase.after')}
          hint={text('planner.roadmap.phase.after.hint')}
          options={model.phases
            .filter(({ id }) => id !== phase.id)
            .map(({ id }) => ({ word: id, label: phaseTitle(model, id) }))}
          values={[...planned.after]}
          disabled={!planner.ready}
          onChange={(ticked) => set((now) => ({ ...now, after: ticked(now.after ?? planned.after) ?? [] }))}
        />
      </div>
      <p>
        <button type="button" class="s4a-button" disabled={!changed} onClick={() => set(() => ({}))}>
          {text('planner.roadmap.phase.reset')}
        </button>
      </p>
      <PhaseText {...props} />
    </details>
  );
}

interface NumbersProps extends PhaseProps {
  readonly change: PhaseChange;
  readonly set: SetPhase;
}

function PhaseNumbers({ text, view, planner, phase, planned, change, set }: NumbersProps) {
  const fields = [
    { name: 'months', fallback: phase.months, unit: 'planner.roadmap.months' },
    { name: 'need_fte', fallback: planned.need_fte, unit: 'planner.roadmap.fte' },
    { name: 'not_before_months', fallback: 0, unit: 'planner.roadmap.months' },
  ] as const;
  return (
    <>
      {fields.map(({ name, fallback, unit }) => (
        <NumberField
          key={name}
          id={`roadmap-${phase.id}-${name}`}
          label={text(`planner.roadmap.phase.${name}`)}
          hint={text(`planner.roadmap.phase.${name}.hint`)}
          unit={text(unit)}
          value={change[name]}
          fallback={fallback}
          limits={ROADMAP_LIMITS[name]}
          disabled={!planner.ready}
          locale={view.locale}
          text={text}
          onChange={(value) => set((now) => ({ ...now, [name]: value }))}
        />
      ))}
    </>
  );
}

function PhaseText({ text, phase, services }: PhaseProps) {
  return (
    <>
      {phase.services.length > 0 ? (
        <p>
          <b>{text('planner.roadmap.services')}</b>{' '}
          {phase.services.map((id) => `${id} ${services[id] ?? ''}`).join(', ')}
        </p>
      ) : null}
      {phase.delivers.length > 0 ? (
        <>
          <h3>{text('planner.roadmap.delivers')}</h3>
          <List lines={phase.delivers} />
        </>
      ) : null}
      <h3>{text('planner.roadmap.exit')}</h3>
      <List lines={phase.exit_criteria} />
    </>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
