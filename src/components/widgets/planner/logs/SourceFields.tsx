import type { LogRow } from '../../../../core/log-volume/index.ts';
import { LOG_LIMITS, LOG_SOURCE_NAME_MAX } from '../../../../schemas/plan-logs.ts';
import { EstimateField } from '../shell/EstimateField.tsx';
import { NumberField } from '../shell/NumberField.tsx';
import { Unfolding } from '../shell/Unfolding.tsx';
import { withoutSource, type SourceChange } from './change.ts';
import { logFormats } from '../../../shared/log-formats.ts';
import { sourceName, type LogsProps } from './view.ts';

interface Props extends LogsProps {
  readonly row: LogRow;
  readonly change: (id: string, changed: SourceChange) => void;
}

/** One source that is collected: units, days, what comes of them, and the rate and size behind it. */
export function SourceFields({ row, change, ...props }: Props) {
  const { text, planner, view, logs } = props;
  const { id, defaults, own_name } = row;
  const entered = planner.plan.logs.sources?.[id] ?? {};
  const field = { disabled: !planner.ready, locale: view.locale, text };
  const per = logs.facts.find((source) => source.id === id)?.events_per_second?.per;
  return (
    <fieldset class="logs-source">
      <legend>{sourceName(props, row)}</legend>
      {own_name === undefined ? null : <OwnName {...props} row={row} change={change} />}
      <div class="logs-figures">
        <NumberField
          {...field}
          id={`logs-${id}-count`}
          label={text('planner.logs.count')}
          hint={per === undefined ? undefined : text('planner.logs.count.per', { per })}
          value={entered.count}
          fallback={defaults.count}
          limits={LOG_LIMITS.count}
          onChange={(count) => change(id, { count })}
        />
        <NumberField
          {...field}
          id={`logs-${id}-days`}
          label={text('planner.logs.days')}
          unit={text('planner.logs.days.unit')}
          value={entered.retention_days}
          fallback={defaults.retention_days}
          limits={LOG_LIMITS.retention_days}
          whole
          onChange={(retention_days) => change(id, { retention_days })}
        />
        <Outcome {...props} row={row} />
      </div>
      <RateAndSize {...props} row={row} change={change} />
      <LeaveOut {...props} row={row} change={change} />
    </fieldset>
  );
}

/** The rate and the size of one unit. Their fields exist once they are opened: there are six for each source. */
function RateAndSize({ row, change, ...props }: Props) {
  const { text, planner, view } = props;
  const { id } = row;
  const entered = planner.plan.logs.sources?.[id] ?? {};
  const field = { disabled: !planner.ready, locale: view.locale, text };
  return (
    <Unfolding summary={text('planner.logs.rate')}>
      {() => (
        <div class="logs-estimates">
          <EstimateField
            {...field}
            id={`logs-${id}-eps`}
            legend={text('planner.logs.eps')}
            hint={text(row.has_rate ? 'planner.logs.eps.hint' : 'planner.logs.eps.unknown')}
            value={entered.events_per_second}
            fallback={known(row.defaults.events_per_second)}
            limits={LOG_LIMITS.events_per_second}
            problems={props.result.problems}
            path={`sources.${id}.events_per_second`}
            onChange={(rate) => change(id, (now) => ({ events_per_second: rate(now.events_per_second) }))}
          />
          <EstimateField
            {...field}
            id={`logs-${id}-bytes`}
            legend={text('planner.logs.bytes')}
            hint={text('planner.logs.bytes.hint')}
            value={entered.bytes_per_event}
            fallback={row.defaults.bytes_per_event}
            limits={LOG_LIMITS.bytes_per_event}
            problems={props.result.problems}
            path={`sources.${id}.bytes_per_event`}
            onChange={(size) => change(id, (now) => ({ bytes_per_event: size(now.bytes_per_event) }))}
          />
        </div>
      )}
    </Unfolding>
  );
}

/** Nothing stands in a field for a rate of which none is known. */
function known(estimate: LogRow['defaults']['events_per_second']) {
  return estimate.high > 0 ? estimate : {};
}

/** What comes of the figures above, or why nothing does. */
function Outcome({ row, ...props }: LogsProps & { readonly row: LogRow }) {
  const { text, view, result } = props;
  const { number, volume } = logFormats(view.locale);
  const source = result.sources.find(({ id }) => id === row.id);
  if (source === undefined) {
    const why = row.has_rate ? 'planner.logs.outcome.faulty' : 'planner.logs.outcome.no_rate';
    return <p class="logs-outcome planner-problem">{text(why)}</p>;
  }
  return (
    <p class="logs-outcome">
      {text('planner.logs.outcome', {
        eps: number(source.eps.typical),
        day: volume(source.gb_per_day.typical),
        low: volume(source.gb_per_day.low),
        high: volume(source.gb_per_day.high),
      })}
      <span class="s4a-note">{text('planner.logs.outcome.days', { ...source.days })}</span>
    </p>
  );
}

function OwnName({ row, change, ...props }: Props) {
  const { text, planner } = props;
  return (
    <p class="planner-field">
      <label for={`logs-${row.id}-name`}>{text('planner.logs.own.label')}</label>
      <input
        id={`logs-${row.id}-name`}
        type="text"
        autocomplete="off"
        maxLength={LOG_SOURCE_NAME_MAX}
        disabled={!planner.ready}
        value={row.own_name}
        onInput={(event) => {
          if (event.currentTarget.value.trim() !== '') change(row.id, { name: event.currentTarget.value });
        }}
      />
    </p>
  );
}

function LeaveOut({ row, change, ...props }: Props) {
  const { text, planner } = props;
  const leave = (): void => {
    if (row.own_name === undefined) change(row.id, { use: false });
    else planner.set('logs', ({ sources }) => ({ sources: withoutSource(sources, row.id) }));
  };
  return (
    <button
      type="button"
      class="s4a-button logs-leave s4a-screen-only"
      aria-label={text('planner.logs.leave_out.source', { source: sourceName(props, row) })}
      disabled={!planner.ready}
      onClick={leave}
    >
      {text('planner.logs.leave_out')}
    </button>
  );
}
