import { useMemo } from 'preact/hooks';
import { withPart } from '../../../../core/plan/index.ts';
import type { NamedService, PlannedWork } from '../../../../core/plan/derive/index.ts';
import { withChoices, type ChoiceChange, type PlannedService } from '../../../../core/services/index.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';
import { PLAN_HOURS, PLAN_LEVELS } from '../../../../schemas/plan-services.ts';
import { SelectField } from '../shell/SelectField.tsx';
import type { StepProps } from '../shell/view.ts';

interface Props extends StepProps {
  readonly service: NamedService;
  /** The service in the plan; undefined when it is not in. */
  readonly planned: PlannedService | undefined;
  readonly base: DeploymentModel;
  readonly work: PlannedWork;
  /** True when the research network gives it already, and has no part in the plan’s work. */
  readonly nrenOffers: boolean;
  /** True when no rota of those who do the work covers the hours. */
  readonly uncovered: boolean;
  /** True when no other service was taken in: a plan has at least one. */
  readonly last: boolean;
  readonly href: string;
}

/** One service: in or out, why, at which level and in which hours. There are some twenty, and a change concerns few. */
export function ServiceRow(props: Props) {
  const { planned, planner, service, work, base, nrenOffers, uncovered, last } = props;
  const doers = work.services.find((one) => one.service === service.id)?.raci.responsible ?? [];
  const says = JSON.stringify([planned, doers, work.parties, planner.plan.services.choices?.[service.id]]);
  return useMemo(
    () => <Row {...props} doers={doers} />,
    [says, planner.ready, base.id, nrenOffers, uncovered, last, service],
  );
}

interface RowProps extends Props {
  /** Ids of the parties that do the work. */
  readonly doers: readonly string[];
}

function Row(props: RowProps) {
  const { service, planned, planner, text, href, last } = props;
  const { set } = actionsOf(props);
  const wanted = planned !== undefined && planned.because !== 'needed';
  const id = rowId(service.id);
  return (
    <li class={planned ? 'planner-service' : 'planner-service out'}>
      <label class="planner-service-name" for={id}>
        <input
          id={id}
          type="checkbox"
          autocomplete="off"
          disabled={!planner.ready || last}
          checked={wanted}
          aria-describedby={`${id}-why`}
          onChange={({ currentTarget }) => set([service.id], { offered: currentTarget.checked })}
        />
        <span>
          {service.id} {service.name}
        </span>
      </label>
      <p class="planner-service-gist">
        {service.gist} <a href={href}>{text('planner.services.more', { service: service.id })}</a>
      </p>
      <div id={`${id}-why`} class="planner-service-why">
        <Why {...props} />
      </div>
      {planned ? <Promise {...props} planned={planned} /> : null}
    </li>
  );
}

/** Id of the control that takes a service in. */
function rowId(service: string): string {
  return `planner-service-${service.replace('.', '-')}`;
}

interface Actions {
  /** Changes what is decided on some services. */
  readonly set: (services: readonly string[], change: ChoiceChange) => void;
}

function actionsOf({ planner, base }: Pick<Props, 'planner' | 'base'>): Actions {
  const inModel = (id: string): boolean => base.services.some(({ service }) => service === id);
  return {
    // From the plan as it is then: a row is not drawn again when others change.
    set: (services, change) =>
      planner.change((plan) =>
        withPart(plan, 'services', { choices: withChoices(plan.services.choices, services, change, inModel) }),
      ),
  };
}

/** Why the service is in or out, and what leans on it. */
function Why(props: RowProps) {
  const { planned, service, base, work, doers, text, nrenOffers, last } = props;
  const inModel = base.services.some((one) => one.service === service.id);
  if (!planned) return inModel ? <p>{text('planner.services.left_out')}</p> : null;
  const names = doers.map((id) => work.parties.find((party) => party.id === id)?.name ?? id).join(', ');
  return (
    <>
      {planned.because === 'needed' ? <HeldIn {...props} planned={planned} /> : null}
      {last ? <p>{text('planner.services.last')}</p> : null}
      {planned.because === 'picked' ? <p>{text('planner.services.picked')}</p> : null}
      <p>{text('planner.services.doers', { parties: names })}</p>
      {planned.because !== 'needed' && planned.breaks.length > 0 ? (
        <p>{text('planner.services.breaks', { services: planned.breaks.join(', ') })}</p>
      ) : null}
      {nrenOffers ? <p class="planner-hint">{text('planner.services.nren')}</p> : null}
    </>
  );
}

function HeldIn({ planned, text, ...rest }: Props & { readonly planned: PlannedService }) {
  const { set } = actionsOf(rest);
  const services = planned.neededBy.join(', ');
  return (
    <>
      <p>
        <b>{text(planned.heldIn ? 'planner.services.held_in' : 'planner.services.needed', { services })}</b>
      </p>
      {planned.heldIn ? (
        <p class="s4a-buttons">
          <button
            type="button"
            class="s4a-button"
            onClick={() => {
              set([planned.service, ...planned.breaks], { offered: false });
              document.getElementById(rowId(planned.service))?.focus();
            }}
          >
            {text('planner.services.leave_all', { services: planned.breaks.join(', ') })}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Promise(props: Props & { readonly planned: PlannedService }) {
  const { planned, planner, text, uncovered } = props;
  const { set } = actionsOf(props);
  const choice = planner.plan.services.choices?.[planned.service] ?? {};
  const id = rowId(planned.service);
  return (
    <div class="planner-service-promise">
      <SelectField
        id={`${id}-level`}
        label={text('planner.services.level')}
        options={PLAN_LEVELS.map((word) => ({ word, label: text(`model.level.${word}`) }))}
        value={planned.level}
        onChange={(level) => set([planned.service], { level })}
      />
      <SelectField
        id={`${id}-hours`}
        label={text('planner.services.hours')}
        options={PLAN_HOURS.map((word) => ({ word, label: text(`model.hours.${word}`) }))}
        value={planned.hours}
        problem={uncovered ? text('planner.services.uncovered') : undefined}
        onChange={(hours) => set([planned.service], { hours })}
      />
      {choice.level !== undefined || choice.hours !== undefined ? (
        <button
          type="button"
          class="s4a-button"
          onClick={() => set([planned.service], { level: undefined, hours: undefined })}
        >
          {text('planner.services.reset', { service: planned.service })}
        </button>
      ) : null}
    </div>
  );
}
