import { dividedCents, judgedPartners, uncountedPartners, weightOf } from '../../../../core/cost/index.ts';
import {
  COST_ENTRIES,
  COST_LIMITS,
  COST_TEXTS,
  COST_WORDS,
  type CostKey,
  type PlanPartner,
} from '../../../../schemas/plan-costs.ts';
import { listFormat } from '../../../shared/intl.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { NumberField } from '../shell/NumberField.tsx';
import { freeId } from './change.ts';
import type { CostProps } from './view.ts';

/** Those who pay together, the key by which they share, and what each pays. */
export function Partners(props: CostProps) {
  const { text, planner } = props;
  const { partners = [] } = planner.plan.costs;
  return (
    <section aria-labelledby="planner-cost-partners">
      <h2 id="planner-cost-partners">{text('planner.cost.partners')}</h2>
      <p>{text('planner.cost.partners.note')}</p>
      {partners.map((partner) => (
        <PartnerFields key={partner.id} {...props} partner={partner} />
      ))}
      <p class="s4a-buttons s4a-screen-only">
        <AddPartner {...props} />
      </p>
      {partners.length === 0 ? null : (
        <>
          <KeyChoice {...props} />
          <Shares {...props} />
        </>
      )}
    </section>
  );
}

function AddPartner({ text, planner }: CostProps) {
  const { profile, costs } = planner.plan;
  const own = (profile.students ?? 0) + (profile.staff ?? 0);
  const add = (): void =>
    planner.set('costs', ({ partners = [] }) => {
      const id = freeId('partner', partners);
      const name = text(partners.length === 0 ? 'planner.cost.partner.first' : 'planner.cost.partner.nth', {
        number: partners.length + 1,
      });
      const people = partners.length === 0 && own > 0 ? own : undefined;
      return { partners: [...partners, { id, name, people }].slice(0, COST_ENTRIES.partners) };
    });
  return (
    <button
      type="button"
      class="s4a-button"
      disabled={!planner.ready || (costs.partners ?? []).length >= COST_ENTRIES.partners}
      onClick={add}
    >
      {text('planner.cost.partner.add')}
    </button>
  );
}

function PartnerFields({ partner, text, planner, view }: CostProps & { readonly partner: PlanPartner }) {
  const change = (changed: Partial<Omit<PlanPartner, 'id'>>): void =>
    planner.set('costs', ({ partners }) => ({
      partners: partners?.map((each) => (each.id === partner.id ? { ...each, ...changed } : each)),
    }));
  const remove = (): void =>
    planner.set('costs', ({ partners = [] }) => {
      const rest = partners.filter(({ id }) => id !== partner.id);
      return { partners: rest.length === 0 ? undefined : rest };
    });
  return (
    <fieldset class="cost-partner">
      <legend class="sr-only">{partner.name}</legend>
      <p class="planner-field">
        <label for={`cost-${partner.id}-name`}>{text('planner.cost.partner.name')}</label>
        <input
          id={`cost-${partner.id}-name`}
          type="text"
          autocomplete="off"
          maxLength={COST_TEXTS.party}
          value={partner.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </p>
      <NumberField
        id={`cost-${partner.id}-people`}
        label={text('planner.cost.partner.people')}
        value={partner.people}
        limits={COST_LIMITS.people}
        whole
        locale={view.locale}
        text={text}
        onChange={(people) => change({ people })}
      />
      <button
        type="button"
        class="s4a-button s4a-danger cost-small s4a-screen-only"
        aria-label={text('planner.cost.partner.remove', { partner: partner.name })}
        onClick={remove}
      >
        {text('planner.cost.remove')}
      </button>
    </fieldset>
  );
}

function KeyChoice({ text, planner }: CostProps) {
  const key = planner.plan.costs.key ?? COST_WORDS.key[0];
  return (
    <fieldset class="planner-field planner-choice">
      <legend>{text('planner.cost.key')}</legend>
      {COST_WORDS.key.map((word) => (
        <label key={word}>
          <input
            type="radio"
            name="planner-cost-key"
            autocomplete="off"
            checked={key === word}
            onChange={() => planner.set('costs', { key: word })}
          />
          <span>{text(`planner.cost.key.${word}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What each partner pays in the middle case and in the dear one: divided to the cent, shown with the digits that count. */
function Shares({ text, planner, simulation, format, view }: CostProps) {
  const { key = COST_WORDS.key[0], partners: entered = [] } = planner.plan.costs;
  const missing = uncountedPartners(entered, key).map(({ name }) => name);
  if (missing.length > 0) {
    const names = listFormat(view.locale).format(missing);
    return <p class="planner-problem">{text('planner.cost.shares.missing', { partners: names })}</p>;
  }
  const { partners } = judgedPartners(entered.map(({ id, people = 0 }) => ({ id, people })));
  const weights = partners.map((partner) => weightOf(partner, key satisfies CostKey));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return <p class="planner-problem">{text('planner.cost.shares.nobody')}</p>;
  const columns = [
    ['first', simulation.years[0]?.p50 ?? 0],
    ['p50', simulation.total.p50],
    ['p90', simulation.total.p90],
  ] as const;
  const shares = columns.map(([, amount]) => dividedCents(Math.round(amount) * 100, weights));
  const nameOf = (id: string): string => entered.find((partner) => partner.id === id)?.name ?? id;
  return (
    <ScrollTable caption={text('planner.cost.shares')} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.cost.partner.name')}</th>
          <th scope="col" class="cost-number">
            {text('planner.cost.shares.part')}
          </th>
          {columns.map(([name]) => (
            <th key={name} scope="col" class="cost-number">
              {text(`planner.cost.shares.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partners.map(({ id }, index) => (
          <tr key={id}>
            <th scope="row">{nameOf(id)}</th>
            <td class="cost-number">{format.percent((weights[index] ?? 0) / all)}</td>
            {shares.map((cents, column) => (
              <td key={column} class="cost-number">
                {format.rounded((cents[index] ?? 0) / 100)}
              </td>
            ))}
          </tr>
        ))}
        <tr class="cost-total">
          <th scope="row">{text('planner.cost.shares.total')}</th>
          <td class="cost-number">{format.percent(1)}</td>
          {shares.map((cents, column) => (
            <td key={column} class="cost-number">
              {format.rounded(cents.reduce((sum, share) => sum + share, 0) / 100)}
            </td>
          ))}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
