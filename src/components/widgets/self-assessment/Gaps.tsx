import { levelText, type Current, type Shared } from './view.ts';

/** What to do next: gaps by size with their next steps, then what was left open. */
export function Gaps(props: Shared & Current) {
  const { text, score } = props;
  return (
    <section class="sa-gaps" aria-labelledby="assessment-gaps">
      <h3 id="assessment-gaps">{text('assessment.gaps')}</h3>
      {score.gaps.length === 0 ? (
        <p>{text(score.answered === 0 ? 'assessment.gaps.unanswered' : 'assessment.gaps.none')}</p>
      ) : (
        <ol>
          {score.gaps.map((gap) => (
            <GapItem key={gap.question} {...props} gap={gap} />
          ))}
        </ol>
      )}
      <OpenQuestions {...props} />
    </section>
  );
}

function GapItem({ view, text, gap }: Shared & Current & { readonly gap: Current['score']['gaps'][number] }) {
  const question = view.questions.find(({ id }) => id === gap.question);
  if (!question) return null;
  const level = levelText({ view, text }, gap.level);
  const target = levelText({ view, text }, gap.target);
  return (
    <li>
      <p>
        <span class="s4a-tag">{text('assessment.gaps.size', { gap: gap.gap })}</span>{' '}
        <a href={`#question-${question.id}`}>{question.question}</a>
      </p>
      <p class="s4a-note">{text('assessment.gaps.from', { level, target })}</p>
      <p>{text('assessment.gaps.next', { step: question.fix.next_step })}</p>
      <p class="sa-help">
        <a href={question.fix.page}>{text('assessment.gaps.help', { page: question.fix.title })}</a>
      </p>
    </li>
  );
}

function OpenQuestions({ view, text, score }: Shared & Current) {
  if (score.answered === 0) return null;
  if (score.open.length === 0) return <p>{text('assessment.open.none')}</p>;
  return (
    <details class="sa-open">
      <summary>{text('assessment.open', { count: score.open.length })}</summary>
      <ul>
        {view.questions
          .filter(({ id }) => score.open.includes(id))
          .map(({ id, question }) => (
            <li key={id}>
              <a href={`#question-${id}`}>{question}</a>
            </li>
          ))}
      </ul>
    </details>
  );
}
