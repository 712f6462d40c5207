import { listFormat } from '../../../shared/intl.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { logFormats } from '../../../shared/log-formats.ts';
import { sourceName, type LogsProps } from './view.ts';

/** Which sources weigh most: each with its part of the typical volume as a bar, and where it could end. */
export function Weights(props: LogsProps) {
  const { text, view, result, rows } = props;
  const { number, volume, percent } = logFormats(view.locale);
  const all = result.volume.gb_per_day.typical;
  const sources = result.sources.toSorted((a, b) => b.gb_per_day.typical - a.gb_per_day.typical);
  const largest = sources[0]?.gb_per_day.typical ?? 0;
  const nameOf = (id: string): string => sourceName(props, rows.find((row) => row.id === id) ?? { id, own_name: id });
  if (all === 0) return null;
  return (
    <section aria-labelledby="planner-logs-weights" class="logs-weights">
      <h2 id="planner-logs-weights">{text('planner.logs.weights')}</h2>
      <p>
        {advice(
          props,
          sources.slice(0, 2).map(({ id }) => nameOf(id)),
        )}
      </p>
      <ScrollTable caption={text('planner.logs.weights.caption')} sticky>
        <thead>
          <tr>
            <th scope="col">{text('planner.logs.source')}</th>
            <th scope="col">{text('planner.logs.weights.part')}</th>
            <th scope="col" class="logs-number">
              {text('planner.logs.weights.eps')}
            </th>
            <th scope="col" class="logs-number">
              {text('planner.logs.weights.range')}
            </th>
            <th scope="col" class="logs-number">
              {text('planner.logs.row.disk')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, eps, gb_per_day, stored_gb }) => (
            <tr key={id}>
              <th scope="row">{nameOf(id)}</th>
              <td class="logs-picture">
                {volume(gb_per_day.typical)} ({percent(gb_per_day.typical / all)})
                <svg aria-hidden="true">
                  <rect width={`${largest > 0 ? (gb_per_day.typical / largest) * 100 : 0}%`} height="100%" rx="2" />
                </svg>
              </td>
              <td class="logs-number">{number(eps.typical)}</td>
              <td class="logs-number">
                {text('planner.logs.range', { low: volume(gb_per_day.low), high: volume(gb_per_day.high) })}
              </td>
              <td class="logs-number">{volume(stored_gb.typical)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

/** Which sources to measure first: the two largest, with their part of the whole. */
function advice({ text, view, result }: LogsProps, names: readonly string[]): string {
  const { percent } = logFormats(view.locale);
  const parts = result.sources.map(({ gb_per_day }) => gb_per_day.typical).toSorted((a, b) => b - a);
  const part = parts.slice(0, 2).reduce((sum, each) => sum + each, 0) / result.volume.gb_per_day.typical;
  return text('planner.logs.weights.first', {
    sources: listFormat(view.locale).format(names),
    part: percent(part),
  });
}
