import { ANSWER_TEXT_MAX } from '../../../schemas/assessment.ts';
import type { Actions, Current, QuestionView, Shared } from './view.ts';

interface Props extends Shared, Current {
  readonly question: QuestionView;
  readonly number: number;
  readonly actions: Actions;
}

/** Note and evidence of one answer, folded away until somebody wants to write. */
export function AnswerNotes({ text, file, ready, question, number, actions }: Props) {
  const { note = '', evidence = '' } = file.answers[question.id] ?? {};
  const id = `assessment-text-${question.id}`;
  return (
    <details class="sa-notes s4a-screen-only">
      <summary>
        {text('assessment.notes')} <span class="sr-only">{text('assessment.of-question', { number })}</span>
        {note || evidence ? <span class="s4a-tag">{text('assessment.notes.filled')}</span> : null}
      </summary>
      <label for={`${id}-note`}>{text('assessment.note')}</label>
      <textarea
        id={`${id}-note`}
        rows={3}
        maxLength={ANSWER_TEXT_MAX}
        disabled={!ready}
        value={note}
        onInput={(event) => actions.answer(question.id, { note: event.currentTarget.value })}
      />
      <label for={`${id}-evidence`}>{text('assessment.evidence')}</label>
      <textarea
        id={`${id}-evidence`}
        rows={2}
        maxLength={ANSWER_TEXT_MAX}
        disabled={!ready}
        aria-describedby={`${id}-hint`}
        value={evidence}
        onInput={(event) => actions.answer(question.id, { evidence: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} class="s4a-note">
        {text('assessment.evidence.hint')}
      </p>
    </details>
  );
}
