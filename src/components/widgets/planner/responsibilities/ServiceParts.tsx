import { usualRaci } from '../../../../core/plan/derive/index.ts';
import { partOf, withoutParts, withPartOf } from '../../../../core/responsibilities/index.ts';
import { byNumber } from '../../../../core/shared/dotted-number.ts';
import { PARTS, type Part } from '../../../../schemas/plan-responsibilities.ts';
import { SelectField } from '../shell/SelectField.tsx';
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
      <SelectField
        id="planner-raci-service"
        label={text('planner.responsibilities.service')}
        options={byNumber(model.services).map(({ service: id }) => ({ word: id, label: serviceTitle(props, id) }))}
        value={service}
        onChange={(id = service) => show(id)}
      />
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
    <SelectField
      id={id}
      label={name}
      options={PARTS.map((part) => ({ word: part, label: text(`planner.responsibilities.part.${part}`) }))}
      value={raci ? partOf(party, raci) : 'none'}
      onChange={(part = 'none') => change(part)}
    />
  );
}
