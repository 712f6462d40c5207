import { AnswerNotes } from './AnswerNotes.tsx';
import { radioName } from './use-assessment.ts';
import { levelText, type Actions, type Current, type QuestionView, type Shared } from './view.ts';

interface Props extends Shared, Current {
  readonly question: QuestionView;
  readonly number: number;
  readonly actions: Actions;
}

/** One question with its five levels as radio buttons, and what belongs to it folded away below. */
export function QuestionCard(props: Props) {
  const { text, question, number } = props;
  const why = `assessment-why-${question.id}`;
  return (
    <fieldset class="sa-question s4a-card" id={`question-${question.id}`} aria-describedby={why}>
      <legend>{text('assessment.question', { number, question: question.question })}</legend>
      <p id={why} class="sa-why">
        {question.why}
      </p>
      {question.looksLike.map((_, level) => (
        <LevelRadio key={level} {...props} level={level} />
      ))}
      <ClearButton {...props} />
      <More {...props} />
      <AnswerNotes {...props} />
    </fieldset>
  );
}

function LevelRadio({ view, text, file, question, level, actions }: Props & { readonly level: number }) {
  return (
    <label class="sa-level">
      <input
        type="radio"
        name={radioName(question.id)}
        value={level}
        autocomplete="off"
        checked={file.answers[question.id]?.level === level}
        onChange={() => actions.answer(question.id, { level })}
      />
      <span>
        <b>{levelText({ view, text }, level)}</b> {question.looksLike[level]}
      </span>
    </label>
  );
}

function ClearButton({ text, file, question, number, actions }: Props) {
  const clear = (event: Event): void => {
    const card = (event.currentTarget as HTMLElement).closest('fieldset');
    actions.reopen(question.id);
    actions.say(text('assessment.status.cleared', { number }));
    // The button is about to be disabled; focus must not fall back to the page.
    card?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
  };
  return (
    <p class="sa-clear s4a-screen-only">
      <button
        type="button"
        disabled={typeof file.answers[question.id]?.level !== 'number'}
        aria-label={text('assessment.clear.name', { number })}
        onClick={clear}
      >
        {text('assessment.clear')}
      </button>
    </p>
  );
}

function More({ text, question, number }: Props) {
  return (
    <details class="sa-more">
      <summary>
        {text('assessment.more')} <span class="sr-only">{text('assessment.of-question', { number })}</span>
      </summary>
      <dl>
        <dt>{text('assessment.more.evidence')}</dt>
        <dd>
          <ul>
            {question.evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
        <dt>{text('assessment.more.next')}</dt>
        <dd>{question.fix.next_step}</dd>
        <dt>{text('assessment.more.help')}</dt>
        <dd>
          <a href={question.fix.page}>{question.fix.title}</a>
        </dd>
        <dt>{text('assessment.more.mappings')}</dt>
        <dd>
          <ul>
            {question.mappings.map(({ framework, href, items }) => (
              <li key={framework}>
                <a href={href}>{framework}</a>: {items.join(', ')}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  );
}
