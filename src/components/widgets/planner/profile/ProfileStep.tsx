import {
  answeredCount,
  FIRST_QUESTIONS,
  FURTHER_QUESTIONS,
  type ProfileQuestion,
} from '../../../../core/plan/index.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { Later } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView, StepProps } from '../shell/view.ts';
import { Question, type ServiceOption } from './Question.tsx';

interface Props {
  readonly view: ShellView;
  readonly services: readonly ServiceOption[];
}

/** The institution in ten questions, and some that refine the answer. */
export default function ProfileStep({ view, services }: Props) {
  return (
    <PlannerFrame view={view}>
      {(step) => (
        <>
          <Group {...step} services={services} name="first" questions={FIRST_QUESTIONS} />
          <Group {...step} services={services} name="further" questions={FURTHER_QUESTIONS} />
        </>
      )}
    </PlannerFrame>
  );
}

interface GroupProps extends StepProps {
  readonly services: readonly ServiceOption[];
  readonly name: 'first' | 'further';
  readonly questions: readonly ProfileQuestion[];
}

function Group({ name, questions, services, ...step }: GroupProps) {
  const { text, planner } = step;
  const done = answeredCount(planner.plan.profile, questions);
  const count = text('planner.profile.count', { done, all: questions.length });
  return (
    <section aria-labelledby={`planner-profile-${name}`}>
      <h2 id={`planner-profile-${name}`}>{text(`planner.profile.${name}`)}</h2>
      <p>{text(`planner.profile.${name}.note`)}</p>
      <p class="planner-count">{count}</p>
      <Announcement result={count} />
      <Later>
        <div class="planner-questions">
          {questions.map((question) => (
            <Question key={question.field} {...step} question={question} services={services} />
          ))}
        </div>
      </Later>
    </section>
  );
}
