import { useState } from 'preact/hooks';
import { linesAreOfAnother, partiesOf, payerName } from '../../../../core/plan/derive/index.ts';
import { COST_LIMITS, COST_TEXTS, COST_WORDS, type PlanCostLine } from '../../../../schemas/plan-costs.ts';
import { EstimateField, type EnteredEstimate } from '../shell/EstimateField.tsx';
import { NumberField } from '../shell/NumberField.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import type { Change } from '../shell/view.ts';
import type { ChangedLine, LineChange } from './change.ts';
import { categoryKey, type CostProps } from './view.ts';

interface Props extends CostProps {
  readonly line: PlanCostLine;
  readonly change: (changed: LineChange) => void;
  readonly remove: () => void;
}

/** All fields of one line, and where its figures come from. */
export function LineFields(props: Props) {
  const { line, change, remove, text, view, planner, problems } = props;
  const { costs } = planner.plan;
  const growth = line.category === 'staff' ? costs.staff_growth_percent : costs.other_growth_percent;
  const { low, typical, high } = line;
  const amount = (of: Change<EnteredEstimate | undefined>): void =>
    change((now) => {
      const entered = of({ low: now.low, typical: now.typical, high: now.high });
      return { low: entered?.low, typical: entered?.typical, high: entered?.high };
    });
  return (
    <div class="cost-fields">
      <TextField {...props} field="item" value={line.item} />
      <EstimateField
        id={`cost-${line.id}`}
        legend={text('planner.cost.line.amount', { currency: costs.currency ?? 'EUR' })}
        hint={text('planner.cost.line.amount.hint')}
        value={{ low, typical, high }}
        fallback={typical === undefined && low !== undefined && high !== undefined ? { typical: (low + high) / 2 } : {}}
        limits={COST_LIMITS.amount}
        problems={problems}
        path={`lines.${line.id}`}
        locale={view.locale}
        text={text}
        onChange={amount}
      />
      <div class="cost-more">
        <SelectField
          id={`cost-${line.id}-per`}
          label={text('planner.cost.line.per')}
          options={COST_WORDS.per.map((word) => ({ word, label: text(`planner.cost.per.${word}`) }))}
          value={line.per}
          onChange={(per = line.per) => change({ per })}
        />
        <SelectField
          id={`cost-${line.id}-category`}
          label={text('planner.cost.line.category')}
          options={COST_WORDS.category.map((word) => ({ word, label: text(categoryKey(word)) }))}
          value={line.category}
          onChange={(category = line.category) => change({ category })}
        />
        <NumberField
          id={`cost-${line.id}-growth`}
          label={text('planner.cost.line.growth')}
          unit="%"
          value={line.growth_percent}
          fallback={growth ?? 0}
          limits={COST_LIMITS.growth_percent}
          locale={view.locale}
          text={text}
          onChange={(growth_percent) => change({ growth_percent })}
        />
        <PayerField {...props} />
      </div>
      <Basis {...props} />
      <button type="button" class="s4a-button s4a-danger cost-small" onClick={remove}>
        {text('planner.cost.remove')}
      </button>
    </div>
  );
}

/** How the range was reached, and its sources. */
function Basis({ line, text, cost }: Props) {
  const sources = (line.sources ?? []).flatMap((id) => cost.sources[id] ?? []);
  if (line.basis === undefined && sources.length === 0)
    return <p class="s4a-note">{text('planner.cost.line.yours')}</p>;
  return (
    <p class="s4a-note">
      {line.basis === undefined ? null : text('planner.cost.line.basis', { basis: line.basis })}{' '}
      {sources.map(({ name, href }, index) => (
        <span key={href}>
          {index === 0 ? `${text('planner.cost.line.sources')} ` : '; '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </p>
  );
}

/** Who pays: a party of the plan by its name, or anybody else. */
function PayerField(props: Props) {
  const { line, change, planner } = props;
  const { plan, base } = planner;
  // What is being typed stays as it is, though it may be an id on the way to a name.
  const [typed, setTyped] = useState<string | undefined>();
  const parties = partiesOf(base.state === 'ready' ? base.model : { parties: [] }, plan.responsibilities);
  const payer = line.party ?? '';
  const name = payerName(payer, parties, base.state !== 'ready' || linesAreOfAnother(plan));
  const list = `cost-${line.id}-parties`;
  return (
    <>
      <TextField
        {...props}
        field="party"
        value={typed === payer ? typed : name}
        list={list}
        change={(changed) => {
          setTyped(changed.party);
          change(changed);
        }}
      />
      <datalist id={list}>
        {parties.map((party) => (
          <option key={party.id} value={party.name} />
        ))}
      </datalist>
    </>
  );
}

interface TextProps extends Omit<Props, 'change'> {
  readonly change: (changed: ChangedLine) => void;
  readonly field: 'item' | 'party';
  readonly value: string;
  /** Id of the list of proposals. */
  readonly list?: string;
}

function TextField({ field, line, change, text, value, list }: TextProps) {
  const id = `cost-${line.id}-${field}`;
  return (
    <p class="planner-field">
      <label for={id}>{text(`planner.cost.line.${field}`)}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={COST_TEXTS[field]}
        list={list}
        value={value}
        onInput={(event) => change({ [field]: event.currentTarget.value })}
      />
    </p>
  );
}
