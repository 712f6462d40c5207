import { usualRaci } from '../../../../core/plan/derive/index.ts';
import { partOf, withoutParts, withPartOf } from '../../../../core/responsibilities/index.ts';
import { byNumber } from '../../../../core/shared/dotted-number.ts';
import { PARTS, type Part } from '../../../../schemas/plan-responsibilities.ts';
import { serviceTitle, type RaciStep } from './view.ts';

interface Props extends RaciStep {
  /** Number of the service whose parts are changed. */
  readonly service: string;
  readonly show: (service: string) => void;
}

/** The parts of all parties in one service, to be changed. */
export function ServiceParts(props: Props) {
  const { text, planner, model, service, show } = props;
  const changed = planner.plan.responsibilities.parts?.[service] !== undefined;
  return (
    <section class="planner-inputs planner-raci s4a-screen-only" aria-labelledby="planner-raci-edit">
      <h2 id="planner-raci-edit">{text('planner.responsibilities.edit')}</h2>
      <div class="planner-field">
        <label for="planner-raci-service">{text('planner.responsibilities.service')}</label>
        <select
          id="planner-raci-service"
          autocomplete="off"
          value={service}
          onChange={({ currentTarget }) => show(currentTarget.value)}
        >
          {byNumber(model.services).map(({ service: id }) => (
            <option key={id} value={id}>
              {serviceTitle(props, id)}
            </option>
          ))}
        </select>
      </div>
      <div class="planner-raci-parts">
        {model.parties.map(({ id, name }) => (
          <PartField key={id} {...props} party={id} name={name} />
        ))}
      </div>
      <p class="s4a-buttons planner-raci-reset">
        {changed ? (
          <button
            type="button"
            class="s4a-button"
            onClick={() => planner.set('responsibilities', ({ parts }) => ({ parts: withoutParts(parts, service) }))}
          >
            {text('planner.responsibilities.reset', { service })}
          </button>
        ) : null}
      </p>
    </section>
  );
}

function PartField(props: Props & { readonly party: string; readonly name: string }) {
  const { text, planner, model, service, party, name } = props;
  const id = `planner-raci-${party}`;
  const raci = model.services.find((one) => one.service === service)?.raci;
  const change = (part: Part): void => {
    const before = partOf(party, usualRaci(service, props.base, model.parties, props.data));
    planner.set('responsibilities', ({ parts }) => ({ parts: withPartOf(parts, { service, party }, part, before) }));
  };
  return (
    <div class="planner-field">
      <label for={id}>{name}</label>
      <select
        id={id}
        autocomplete="off"
        value={raci ? partOf(party, raci) : 'none'}
        onChange={({ currentTarget }) => change(PARTS.find((part) => part === currentTarget.value) ?? 'none')}
      >
        {PARTS.map((part) => (
          <option key={part} value={part}>
            {text(`planner.responsibilities.part.${part}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
