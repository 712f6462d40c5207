import { RadarChart } from './RadarChart.tsx';
import { dayText, meanText, type Current, type Shared } from './view.ts';

/** The result: a chart, and the same numbers as a table. */
export function Result(props: Shared & Current) {
  const { text, score } = props;
  const partial = score.domains.some(({ mean }) => mean === null);
  return (
    <section class="sa-result" aria-labelledby="assessment-result">
      <h3 id="assessment-result">{text('assessment.result')}</h3>
      <ReportHead {...props} />
      <p>{text(score.answered === 0 ? 'assessment.result.none' : 'assessment.result.rule')}</p>
      <div class="sa-result-pair">
        <figure class="s4a-diagram">
          <RadarChart {...props} />
          <figcaption>
            {text('assessment.chart')}
            <span class="sa-key">
              <Key shape="own" label={text('assessment.chart.own')} />
              <Key shape="target" label={text('assessment.chart.target')} />
            </span>
            {partial && score.answered > 0 ? <span>{text('assessment.chart.broken')}</span> : null}
          </figcaption>
        </figure>
        <ResultTable {...props} />
      </div>
    </section>
  );
}

function ReportHead({ view, text, locale, file, score }: Shared & Current) {
  return (
    <p class="sa-report-head">
      {file.organisation ? <b>{file.organisation}</b> : null}
      <span>{text('assessment.progress', { done: score.answered, all: score.all })}</span>
      <span>{text('assessment.result.edition', { day: dayText(locale, view.updated) })}</span>
      {score.answered > 0 ? (
        <span>{text('assessment.result.changed', { day: dayText(locale, file.changed) })}</span>
      ) : null}
    </p>
  );
}

function Key({ shape, label }: { readonly shape: 'own' | 'target'; readonly label: string }) {
  return (
    <span>
      <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
        <path class={`sa-shape-${shape}`} d="M1 6L35 6" />
        {shape === 'own' ? <circle class="sa-dot" cx="18" cy="6" r="4.5" /> : null}
      </svg>
      {label}
    </span>
  );
}

function ResultTable({ view, text, locale, score }: Shared & Current) {
  return (
    <div class="s4a-table" tabIndex={0} role="region" aria-label={text('assessment.table')}>
      <table>
        <caption>{text('assessment.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('assessment.table.domain')}</th>
            <th scope="col" class="number">
              {text('assessment.table.answered')}
            </th>
            <th scope="col" class="number">
              {text('assessment.table.own')}
            </th>
            <th scope="col" class="number">
              {text('assessment.table.target')}
            </th>
            <th scope="col" class="number">
              {text('assessment.table.gaps')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.domains.map(({ id, answered, all, mean, target }) => (
            <tr key={id}>
              <th scope="row">{view.domains.find((domain) => domain.id === id)?.title}</th>
              <td class="number">{text('assessment.table.count', { done: answered, all })}</td>
              <td class="number">{mean === null ? text('assessment.table.none') : meanText(locale, mean)}</td>
              <td class="number">{target}</td>
              <td class="number">{score.gaps.filter(({ domain }) => domain === id).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
