import { diskOf, notCounted } from '../../../../core/log-volume/index.ts';
import type { Estimate } from '../../../../core/shared/estimate.ts';
import { POINTS } from '../../../../core/shared/ranges.ts';
import { listFormat } from '../../../shared/intl.ts';
import { logFormats } from '../../../shared/log-formats.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import type { StringKey } from '../../../shared/text.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { Later } from '../shell/Later.tsx';
import { sourceName, type LogsProps } from './view.ts';

/** Volume, storage and bandwidth, in words and as a table. */
export function Result(props: LogsProps) {
  const { text, logs } = props;
  const said = headline(props);
  return (
    <section aria-labelledby="planner-logs-result">
      <h2 id="planner-logs-result">{text('planner.logs.result')}</h2>
      <div class="planner-result">
        <p class="planner-headline">{said}</p>
        <p>{text('planner.logs.measure', ends(props))}</p>
        <Basis {...props} />
        <Announcement result={said} />
      </div>
      <Later>
        <VolumeTable {...props} />
      </Later>
      <p class="s4a-note">
        {text('planner.logs.table.note')} <a href={logs.guide}>{text('planner.logs.guide')}</a>
      </p>
    </section>
  );
}

/** What stands in the place of the result while the model is on its way, and when it did not come. */
export function AwaitedResult({ text, awaited }: Pick<LogsProps, 'text'> & { readonly awaited: 'loading' | 'failed' }) {
  const said = text(`planner.logs.headline.${awaited}`);
  return (
    <section aria-labelledby="planner-logs-result">
      <h2 id="planner-logs-result">{text('planner.logs.result')}</h2>
      <div class="planner-result">
        <p class="planner-headline">{said}</p>
        <Announcement result={said} />
      </div>
    </section>
  );
}

/** The result in one line, which stays in view while the fields below it are changed. It is read out above. */
export function ResultLine({ text, view, result }: LogsProps) {
  const { number, volume } = logFormats(view.locale);
  return (
    <p class="planner-line s4a-screen-only" aria-hidden="true">
      {text('planner.logs.line', {
        day: volume(result.volume.gb_per_day.typical),
        eps: number(result.volume.eps.typical),
        disk: volume(diskOf(result.volume).typical),
      })}
    </p>
  );
}

function headline({ text, view, result }: LogsProps): string {
  const { number, volume } = logFormats(view.locale);
  if (result.sources.length === 0) return text('planner.logs.headline.none');
  return text('planner.logs.headline', {
    day: volume(result.volume.gb_per_day.typical),
    eps: number(result.volume.eps.typical),
    disk: volume(diskOf(result.volume).typical),
    peak: number(result.volume.peak_mbit_per_second.typical),
  });
}

function ends({ view, result }: LogsProps): { low: string; high: string } {
  const { volume } = logFormats(view.locale);
  return { low: volume(result.volume.gb_per_day.low), high: volume(result.volume.gb_per_day.high) };
}

/** For how many people the sources are counted, and which of them cannot be counted yet. */
function Basis(props: LogsProps) {
  const { text, view, size, rows, result, logs } = props;
  const people = logFormats(view.locale).number(size.people);
  const left = notCounted(rows, result.sources).map((row) => sourceName(props, row));
  return (
    <>
      <p>
        {text(`planner.logs.size.${size.from}`, { people })}{' '}
        {size.from === 'profile' ? null : <a href={logs.profile}>{text('planner.logs.size.say')}</a>}
      </p>
      {left.length === 0 ? null : (
        <p>
          {text('planner.logs.not_counted', {
            sources: listFormat(view.locale).format(left),
          })}
        </p>
      )}
    </>
  );
}

interface Row {
  readonly name: StringKey;
  readonly value: Estimate;
  readonly kind: 'rate' | 'gb' | 'mbit';
}

function VolumeTable({ text, view, result }: LogsProps) {
  const { number, volume: inBytes, binary } = logFormats(view.locale);
  const { volume } = result;
  const rows: Row[] = [
    { name: 'planner.logs.row.eps', value: volume.eps, kind: 'rate' },
    { name: 'planner.logs.row.peak_eps', value: volume.peak_eps, kind: 'rate' },
    { name: 'planner.logs.row.gb_per_day', value: volume.gb_per_day, kind: 'gb' },
    { name: 'planner.logs.row.hot_gb', value: volume.hot_gb, kind: 'gb' },
    { name: 'planner.logs.row.warm_gb', value: volume.warm_gb, kind: 'gb' },
    { name: 'planner.logs.row.cold_gb', value: volume.cold_gb, kind: 'gb' },
    { name: 'planner.logs.row.disk', value: diskOf(volume), kind: 'gb' },
    { name: 'planner.logs.row.mean_mbit', value: volume.mean_mbit_per_second, kind: 'mbit' },
    { name: 'planner.logs.row.peak_mbit', value: volume.peak_mbit_per_second, kind: 'mbit' },
  ];
  return (
    <ScrollTable caption={text('planner.logs.table')} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.logs.table.what')}</th>
          {POINTS.map((point) => (
            <th key={point} scope="col" class="logs-number">
              {text(`planner.shell.estimate.${point}`)}
            </th>
          ))}
          <th scope="col" class="logs-number">
            {text('planner.logs.table.gib')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, kind }) => (
          <tr key={name}>
            <th scope="row">{text(name)}</th>
            {POINTS.map((point) => (
              <td key={point} class="logs-number">
                {kind === 'gb' ? inBytes(value[point]) : number(value[point])}
              </td>
            ))}
            <td class="logs-number">{kind === 'gb' ? binary(value.typical) : null}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
