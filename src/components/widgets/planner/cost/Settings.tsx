import { DEFAULT_RATES, DEFAULT_SEED, inCurrency, type PlanCurrency } from '../../../../core/cost/index.ts';
import { COST_LIMITS, COST_WORDS } from '../../../../schemas/plan-costs.ts';
import { NumberField } from '../shell/NumberField.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import type { CostProps } from './view.ts';

/** Currency, growth, what moves together, and the seed. */
export function Settings(props: CostProps) {
  const { text, planner, view } = props;
  const { costs } = planner.plan;
  const field = { disabled: !planner.ready, locale: view.locale, text };
  return (
    <section aria-labelledby="planner-cost-settings">
      <h2 id="planner-cost-settings">{text('planner.cost.settings')}</h2>
      <div class="planner-inputs">
        <Currency {...props} />
        {(['staff_growth_percent', 'other_growth_percent'] as const).map((name) => (
          <NumberField
            key={name}
            {...field}
            id={`cost-${name}`}
            label={text(`planner.cost.${name}`)}
            hint={text(`planner.cost.${name}.hint`)}
            unit={text('planner.cost.growth.unit')}
            value={costs[name]}
            fallback={0}
            limits={COST_LIMITS.growth_percent}
            onChange={(value) => planner.set('costs', { [name]: value })}
          />
        ))}
        <NumberField
          {...field}
          id="cost-seed"
          label={text('planner.cost.seed')}
          hint={text('planner.cost.seed.hint')}
          value={costs.seed}
          fallback={DEFAULT_SEED}
          limits={COST_LIMITS.seed}
          whole
          onChange={(seed) => planner.set('costs', { seed })}
        />
        <Switch {...props} name="move_together" />
        {props.own || planner.plan.model === undefined || props.shared?.one_plans ? null : (
          <Switch {...props} name="scale_to_people" />
        )}
      </div>
    </section>
  );
}

function Currency({ text, planner, view }: CostProps) {
  const { costs } = planner.plan;
  const currency: PlanCurrency = costs.currency ?? 'EUR';
  const choose = (to: PlanCurrency | undefined): void => {
    if (to === undefined || to === currency) return;
    planner.change((plan) => ({ ...plan, costs: inCurrency(plan.costs, to) }));
  };
  return (
    <>
      <SelectField
        id="cost-currency"
        label={text('planner.cost.currency')}
        options={COST_WORDS.currency.map((word) => ({ word, label: word }))}
        value={currency}
        disabled={!planner.ready}
        onChange={choose}
      />
      {currency === 'EUR' ? null : (
        <NumberField
          id="cost-rate"
          label={text('planner.cost.units_per_eur', { currency })}
          hint={text('planner.cost.units_per_eur.hint')}
          value={costs.units_per_eur}
          fallback={DEFAULT_RATES[currency]}
          limits={COST_LIMITS.units_per_eur}
          disabled={!planner.ready}
          locale={view.locale}
          text={text}
          onChange={(units_per_eur) => planner.set('costs', { units_per_eur })}
        />
      )}
    </>
  );
}

function Switch({ name, text, planner }: CostProps & { readonly name: 'move_together' | 'scale_to_people' }) {
  return (
    <div class="planner-field planner-choice">
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          disabled={!planner.ready}
          aria-describedby={`cost-${name}-hint`}
          checked={planner.plan.costs[name] ?? true}
          onChange={(event) => planner.set('costs', { [name]: event.currentTarget.checked ? undefined : false })}
        />
        <span>{text(`planner.cost.${name}`)}</span>
      </label>
      <span id={`cost-${name}-hint`} class="s4a-note">
        {text(`planner.cost.${name}.hint`)}
      </span>
    </div>
  );
}
