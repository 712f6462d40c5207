import { useMemo } from 'preact/hooks';
import { STAFFING_LIMITS, STAFFING_WHOLE, type StaffingNumber } from '../../../../schemas/plan-staffing.ts';
import type { CountryFigure } from '../../../../core/staffing/index.ts';
import { NumberField } from '../shell/NumberField.tsx';
import { formats, type StaffingEntry, type StaffingProps } from './view.ts';

interface Props extends StaffingProps {
  readonly field: StaffingNumber;
  /** What holds while the field is empty: a figure of the country, our own number, or nothing. */
  readonly fallback?: number | undefined;
  readonly from?: CountryFigure | undefined;
  /** Where in the plan the fallback was said, if it was. */
  readonly said?: 'profile' | 'model' | 'students' | undefined;
  /** What stands below the field where the plan knows more than its usual hint. */
  readonly hint?: string | undefined;
}

/** A number of the step, with its default, where that comes from, and the way back to it. */
export function Amount(props: Props) {
  const { fallback, from, said, hint, planner } = props;
  const value = planner.plan.staffing[props.field];
  // The step has twenty of them, and a change concerns one.
  return useMemo(() => <AmountField {...props} value={value} />, [value, fallback, from, said, hint, planner.ready]);
}

function AmountField(props: Props & { readonly value: number | undefined }) {
  const { field, fallback, value, planner, text, view } = props;
  const label = text(`planner.staffing.${field}`);
  return (
    <div class="staffing-amount">
      <NumberField
        id={`planner-staffing-${field}`}
        label={label}
        hint={props.hint ?? text(`planner.staffing.${field}.hint`)}
        unit={text(`planner.staffing.${field}.unit`)}
        value={value}
        fallback={fallback}
        limits={STAFFING_LIMITS[field]}
        whole={STAFFING_WHOLE.includes(field)}
        disabled={!planner.ready}
        locale={view.locale}
        text={text}
        onChange={(changed) => planner.set('staffing', { [field]: changed })}
      />
      {fallback === undefined ? null : <Origin {...props} fallback={fallback} />}
      {fallback === undefined || value === undefined ? null : (
        <button
          type="button"
          class="staffing-reset s4a-screen-only"
          aria-label={text('planner.staffing.default.use_for', { field: label })}
          onClick={() => planner.set('staffing', { [field]: undefined })}
        >
          {text('planner.staffing.default.use')}
        </button>
      )}
    </div>
  );
}

function Origin({ from, fallback, said, staffing, text, view }: Props & { readonly fallback: number }) {
  const { two } = formats(view.locale);
  if (said) return <p class="s4a-note">{text(`planner.staffing.default.${said}`, { value: two(fallback) })}</p>;
  const entry = from && staffing.entries[from.entry];
  if (from === undefined || entry === undefined) {
    return <p class="s4a-note">{text('planner.staffing.default.assumed', { value: two(fallback) })}</p>;
  }
  const range = { typical: two(fallback), low: two(from.low), high: two(from.high) };
  const value = from.low === from.high ? two(fallback) : text('planner.staffing.default.range', range);
  return (
    <p class="s4a-note">
      {text('planner.staffing.default.from', { value })} <a href={entry.href}>{entry.name}</a>
      {'. '}
      {certainty(entry, text)}
    </p>
  );
}

function certainty(entry: StaffingEntry, text: Props['text']): string {
  if (entry.certainty === 'uncertain') return text('planner.staffing.default.uncertain');
  return entry.certainty === 'assumption' ? text('planner.staffing.default.assumption') : '';
}
