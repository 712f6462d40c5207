import { download } from '../../shared/download.ts';
import type { Assessment } from './use-assessment.ts';
import { dayText, type Shared } from './view.ts';

type Props = Shared & Omit<Assessment, 'current'> & Assessment['current'];

/** What the visitor must know before going on: answers that are not saved, not readable or given to another edition. */
export function Notices(props: Props) {
  const { text, saving, score, view, file, ready } = props;
  const stale = ready && file.checklist.updated !== view.updated;
  return (
    <div class="sa-notices s4a-screen-only" role="alert">
      {saving === 'unsaved' ? <p class="s4a-problem">{text('assessment.unsaved')}</p> : null}
      {props.asides.length > 0 ? <AsideNotice {...props} /> : null}
      {stale ? <EditionNotice {...props} /> : null}
      {score.unknown.length > 0 ? (
        <p class="s4a-problem">{text('assessment.unknown', { count: score.unknown.length })}</p>
      ) : null}
    </div>
  );
}

function AsideNotice({ text, view, asides, dropAsides }: Props) {
  const save = (): void => {
    for (const aside of asides) download(`soc4academia-${view.id}-old.txt`, aside.text, 'text/plain');
  };
  return (
    <div class="s4a-problem">
      <p>{text('assessment.aside')}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" onClick={save}>
          {text('assessment.aside.download')}
        </button>
        <button type="button" class="s4a-button" onClick={dropAsides}>
          {text('assessment.aside.delete')}
        </button>
      </p>
    </div>
  );
}

function EditionNotice({ text, view, file, locale, actions }: Props) {
  const then = dayText(locale, file.checklist.updated);
  return (
    <div class="s4a-problem">
      <p>{text('assessment.edition', { then, now: dayText(locale, view.updated) })}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" onClick={actions.acceptEdition}>
          {text('assessment.edition.done')}
        </button>
      </p>
    </div>
  );
}
