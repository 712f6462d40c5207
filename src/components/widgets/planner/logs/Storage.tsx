import { STORAGE_DEFAULTS } from '../../../../core/log-volume/index.ts';
import { LOG_LIMITS } from '../../../../schemas/plan-logs.ts';
import { EstimateField } from '../shell/EstimateField.tsx';
import { NumberField } from '../shell/NumberField.tsx';
import type { LogsProps } from './view.ts';

const TIERS = ['hot_days', 'warm_days', 'filtered_percent'] as const;
const COPIES = ['hot_replicas', 'warm_replicas', 'cold_copies', 'fill_percent'] as const;
const ESTIMATES = ['index_factor', 'archive_ratio', 'peak_factor'] as const;
const LIMITS = { ...LOG_LIMITS, hot_replicas: LOG_LIMITS.replicas, warm_replicas: LOG_LIMITS.replicas };

/** Tiers, copies and factors, and what the law says of the time for which logs are kept. */
export function Storage(props: LogsProps) {
  const { text, logs, planner, view, result } = props;
  const field = { disabled: !planner.ready, locale: view.locale, text };
  return (
    <section aria-labelledby="planner-logs-storage">
      <h2 id="planner-logs-storage">{text('planner.logs.storage')}</h2>
      <p>{text('planner.logs.storage.note')}</p>
      <div class="planner-inputs">
        {TIERS.map((name) => (
          <Amount key={name} {...props} name={name} />
        ))}
      </div>
      <details class="logs-rules">
        <summary>{text('planner.logs.rules')}</summary>
        <div class="planner-inputs">
          {COPIES.map((name) => (
            <Amount key={name} {...props} name={name} />
          ))}
        </div>
        <div class="logs-estimates">
          {ESTIMATES.map((name) => (
            <EstimateField
              key={name}
              {...field}
              id={`logs-${name}`}
              legend={text(`planner.logs.${name}`)}
              hint={text(`planner.logs.${name}.hint`)}
              value={planner.plan.logs[name]}
              fallback={STORAGE_DEFAULTS[name]}
              limits={LOG_LIMITS[name]}
              problems={result.problems}
              path={name}
              onChange={(change) => planner.set('logs', ({ [name]: before }) => ({ [name]: change(before) }))}
            />
          ))}
        </div>
      </details>
      <div class="logs-law">
        <h3>{text('planner.logs.law')}</h3>
        <p>{text('planner.logs.law.gdpr')}</p>
        <p>{text('planner.logs.law.national')}</p>
        <p>
          {text('planner.logs.law.not_advice')} <a href={logs.guide}>{text('planner.logs.law.more')}</a>
        </p>
      </div>
    </section>
  );
}

function Amount({ name, ...props }: LogsProps & { readonly name: (typeof TIERS)[number] | (typeof COPIES)[number] }) {
  const { text, planner, view } = props;
  return (
    <NumberField
      id={`logs-${name}`}
      label={text(`planner.logs.${name}`)}
      hint={text(`planner.logs.${name}.hint`)}
      unit={text(`planner.logs.${name}.unit`)}
      value={planner.plan.logs[name]}
      fallback={STORAGE_DEFAULTS[name]}
      limits={LIMITS[name]}
      whole={name !== 'filtered_percent' && name !== 'fill_percent'}
      disabled={!planner.ready}
      locale={view.locale}
      text={text}
      onChange={(value) => planner.set('logs', { [name]: value })}
    />
  );
}
