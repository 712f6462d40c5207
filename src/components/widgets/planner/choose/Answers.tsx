import { useEffect, useState } from 'preact/hooks';
import type { Ranking } from '../../../../core/choose/index.ts';
import { answeredCount, FIRST_QUESTIONS, FURTHER_QUESTIONS } from '../../../../core/plan/index.ts';
import { Question, type ServiceOption } from '../profile/Question.tsx';
import type { StepProps } from '../shell/view.ts';

interface Props extends StepProps {
  readonly services: readonly ServiceOption[];
  readonly ranking: Ranking;
}

/** The answers that the ranking rests on, to be changed on the spot. */
export function Answers({ services, ranking, ...step }: Props) {
  const { text, planner } = step;
  const questions = [...FIRST_QUESTIONS, ...FURTHER_QUESTIONS].filter(({ field }) => !UNUSED.has(field));
  const done = answeredCount(planner.plan.profile, questions);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // A visitor without a profile begins here; it stays open while they answer.
    if (planner.ready && ranking.reachable === 0) setOpen(true);
  }, [planner.ready]);
  return (
    <details
      class="choose-answers choose-script s4a-screen-only"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text('planner.choose.answers', { done, all: questions.length })}</summary>
      <p class="s4a-note">{text('planner.choose.answers.note')}</p>
      <div class="planner-questions">
        {questions.map((question) => (
          <Question key={question.field} {...step} question={question} services={services} />
        ))}
      </div>
    </details>
  );
}

/** Questions that set defaults of later steps and do not enter the choice. */
const UNUSED: ReadonlySet<string> = new Set(['country', 'sites']);
