import { useState } from 'preact/hooks';
import { PLAN_TABLES, planRows } from '../../../../core/export/csv/index.ts';
import { documentMarkdown } from '../../../../core/export/markdown/index.ts';
import { planFileName, planJson } from '../../../../core/plan/index.ts';
import type { DocumentInput } from '../../../../core/plan/document/index.ts';
import { csvText } from '../../../../core/shared/csv.ts';
import type { WrittenDocument } from '../../../../core/shared/document.ts';
import { download } from '../../../shared/download.ts';
import { shareLink } from '../../../shared/share.ts';
import type { CheckedPlan } from './messages.ts';
import type { PlanStepProps } from './view.ts';

interface Props extends PlanStepProps {
  readonly input: DocumentInput;
  readonly document: WrittenDocument;
  readonly checked: CheckedPlan | undefined;
}

/** The plan on paper and as files. */
export function Files(props: Props) {
  const { text, planner, input, document, checked } = props;
  const save = (extension: string, content: string, type: string): void =>
    download(planFileName(planner.plan, extension), content, type);
  const table = (name: (typeof PLAN_TABLES)[number]): void => {
    const { data, words, derived } = input;
    const nameOf = (id: string): string => data.services.find((one) => one.id === id)?.name ?? id;
    save(
      `${name}.csv`,
      csvText(planRows(name, { model: derived.model, times: derived.times, serviceName: nameOf, words })),
      'text/csv',
    );
  };
  return (
    <section class="planner-inputs plan-files s4a-screen-only" aria-labelledby="plan-files">
      <h2 id="plan-files">{text('planner.plan.files')}</h2>
      <p>{text('planner.plan.files.note')}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" onClick={() => print()}>
          {text('planner.plan.files.print')}
        </button>
        <button
          type="button"
          class="s4a-button"
          disabled={checked === undefined}
          onClick={() => checked && save('yaml', checked.text, 'application/yaml')}
        >
          {text('planner.plan.files.yaml')}
        </button>
        <button
          type="button"
          class="s4a-button"
          onClick={() => save('json', planJson(planner.plan), 'application/json')}
        >
          {text('planner.plan.files.json')}
        </button>
        <button
          type="button"
          class="s4a-button"
          onClick={() => save('md', documentMarkdown(document), 'text/markdown')}
        >
          {text('planner.plan.files.markdown')}
        </button>
      </p>
      <p>{text('planner.plan.files.tables')}</p>
      <p class="s4a-buttons">
        {PLAN_TABLES.map((name) => (
          <button key={name} type="button" class="s4a-button" onClick={() => table(name)}>
            {text(`planner.plan.files.${name}`)}
          </button>
        ))}
      </p>
      <ToWorkbench {...props} />
    </section>
  );
}

/** Opens the plan’s file in the editor of this site. The file goes there in the fragment of the address. */
function ToWorkbench({ text, page, checked }: Props) {
  const [problem, setProblem] = useState(false);
  const open = async (): Promise<void> => {
    if (!checked) return;
    const made = await shareLink(checked.text, new URL(page.workbench, location.href).href);
    setProblem('problem' in made);
    if ('link' in made) location.assign(made.link);
  };
  return (
    <>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" disabled={checked === undefined} onClick={() => void open()}>
          {text('planner.plan.files.workbench')}
        </button>
      </p>
      <div role="alert">{problem ? <p class="s4a-problem">{text('planner.plan.files.too_long')}</p> : null}</div>
    </>
  );
}
