import { planRows } from '../../../../core/export/csv/index.ts';
import { documentMarkdown } from '../../../../core/export/markdown/index.ts';
import { planFileName } from '../../../../core/plan/index.ts';
import { annexDocument } from '../../../../core/responsibilities/index.ts';
import { csvText } from '../../../../core/shared/csv.ts';
import type { Locale } from '../../../../schemas/index.ts';
import { download } from '../../../shared/download.ts';
import { durationFormat } from '../../../shared/duration.ts';
import { listFormat } from '../../../shared/intl.ts';
import { serviceTitle, type RaciStep } from './view.ts';

/** Takes the table home, and the text for an agreement. */
export function AnnexTools(props: RaciStep) {
  const { text, view, planner, base, model } = props;
  const { plan } = planner;
  const table = (): void => {
    const rows = planRows('raci', {
      model: { ...base, ...model },
      serviceName: (id) => props.data.services.find((one) => one.id === id)?.name ?? id,
      words: text,
    });
    download(planFileName(plan, 'raci.csv'), csvText(rows), 'text/csv');
  };
  const annex = (): void => {
    const written = annexDocument({
      model,
      serviceName: (id) => serviceTitle(props, id),
      words: text,
      list: (names) => listFormat(view.locale).format(names),
      duration: durationFormat(view.locale as Locale),
    });
    download(planFileName(plan, 'annex.md'), documentMarkdown(written), 'text/markdown');
  };
  return (
    <section class="planner-inputs planner-raci s4a-screen-only" aria-labelledby="planner-raci-take">
      <h2 id="planner-raci-take">{text('planner.responsibilities.take')}</h2>
      <p>{text('planner.responsibilities.take.note')}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" onClick={annex}>
          {text('planner.responsibilities.take.annex')}
        </button>
        <button type="button" class="s4a-button" onClick={table}>
          {text('planner.responsibilities.take.table')}
        </button>
      </p>
    </section>
  );
}
