import { useState } from 'preact/hooks';
import { assessmentRows, exportName } from '../../../core/assess/index.ts';
import { csvText } from '../../../core/shared/csv.ts';
import { ORGANISATION_MAX } from '../../../schemas/assessment.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { download } from '../../shared/download.ts';
import { downloadAnswers } from './download.ts';
import { ImportField } from './ImportField.tsx';
import type { Text } from '../../shared/text.ts';
import type { Actions, Current, Shared } from './view.ts';

interface Props extends Shared, Current {
  readonly actions: Actions;
}

/** Everything that moves answers out of or into the browser, or removes them. */
export function DataPanel(props: Props) {
  const { text } = props;
  return (
    <section class="sa-data s4a-screen-only" data-pagefind-ignore aria-labelledby="assessment-data">
      <h3 id="assessment-data">{text('assessment.data')}</h3>
      <OrganisationField {...props} />
      <ul>
        <Exports {...props} />
        <li>
          <ImportField {...props} />
        </li>
        <li>
          <DeleteAll {...props} />
        </li>
      </ul>
    </section>
  );
}

function OrganisationField({ text, file, ready, actions }: Props) {
  return (
    <p class="sa-field">
      <label for="assessment-organisation">{text('assessment.data.organisation')}</label>
      <input
        id="assessment-organisation"
        type="text"
        autocomplete="organization"
        maxLength={ORGANISATION_MAX}
        disabled={!ready}
        aria-describedby="assessment-organisation-hint"
        value={file.organisation ?? ''}
        onInput={(event) => actions.name(event.currentTarget.value)}
      />
      <span id="assessment-organisation-hint" class="s4a-note">
        {text('assessment.data.organisation.hint')}
      </span>
    </p>
  );
}

function Exports(props: Props) {
  const { view, text, file } = props;
  const table = (): void =>
    download(exportName(file, 'csv'), csvText(assessmentRows(file, view, csvHeadings(text))), 'text/csv');
  return (
    <>
      <Action {...props} name="export" onClick={() => downloadAnswers(props)} />
      <Action {...props} name="csv" onClick={table} />
      <Action {...props} name="print" onClick={() => window.print()} />
    </>
  );
}

function Action({ text, ready, name, onClick }: Props & { name: 'export' | 'csv' | 'print'; onClick: () => void }) {
  return (
    <li>
      <button
        type="button"
        class="s4a-button"
        disabled={!ready}
        aria-describedby={`assessment-${name}`}
        onClick={onClick}
      >
        {text(`assessment.data.${name}`)}
      </button>
      <span id={`assessment-${name}`} class="s4a-note">
        {text(`assessment.data.${name}.hint`)}
      </span>
    </li>
  );
}

function DeleteAll({ text, ready, actions }: Props) {
  const [asking, ask] = useState(false);
  const confirm = (): void => {
    ask(false);
    actions.clear();
    actions.say(text('assessment.status.deleted'));
  };
  return (
    <>
      <button
        type="button"
        class="s4a-button s4a-danger"
        disabled={!ready}
        aria-describedby="assessment-delete"
        onClick={() => ask(true)}
      >
        {text('assessment.data.delete')}
      </button>
      <span id="assessment-delete" class="s4a-note">
        {text('assessment.data.delete.hint')}
      </span>
      <Dialog
        id="assessment-delete-dialog"
        open={asking}
        title={text('assessment.delete.title')}
        question={text('assessment.delete.text')}
        confirm={text('assessment.delete.confirm')}
        cancel={text('assessment.cancel')}
        onConfirm={confirm}
        onClose={() => ask(false)}
      />
    </>
  );
}

function csvHeadings(text: Text): Parameters<typeof assessmentRows>[2] {
  return {
    domain: text('assessment.table.domain'),
    id: 'id',
    question: text('assessment.answers.question'),
    level: text('assessment.answers.level'),
    levelName: text('assessment.csv.level-name'),
    target: text('assessment.table.target'),
    gap: text('assessment.csv.gap'),
    note: text('assessment.note'),
    evidence: text('assessment.evidence'),
    nextStep: text('assessment.more.next'),
  };
}
