import { QuestionCard } from './QuestionCard.tsx';
import { levelText, type Actions, type Current, type Shared } from './view.ts';

interface Props extends Shared, Current {
  readonly domain: Shared['view']['domains'][number];
  readonly actions: Actions;
}

/** One domain: what it asks about, its target and its questions. */
export function DomainSection(props: Props) {
  const { view, text, domain, score } = props;
  const own = score.domains.find(({ id }) => id === domain.id);
  const heading = `assessment-domain-${domain.id}`;
  return (
    <section class="sa-domain" aria-labelledby={heading}>
      <header class="sa-domain-head">
        <h3 id={heading}>{domain.title}</h3>
        <p>{domain.about}</p>
        <p class="sa-count">{text('assessment.progress', { done: own?.answered ?? 0, all: own?.all ?? 0 })}</p>
        <TargetSelect {...props} />
        <p class="s4a-screen-only">
          <a href="#assessment-levels">{text('assessment.levels.link')}</a>
        </p>
      </header>
      {view.questions.map((question, index) =>
        question.domain === domain.id ? (
          <QuestionCard key={question.id} {...props} question={question} number={index + 1} />
        ) : null,
      )}
    </section>
  );
}

function TargetSelect({ view, text, domain, file, ready, actions }: Props) {
  const id = `assessment-target-${domain.id}`;
  const target = file.targets[domain.id] ?? domain.target;
  return (
    <p class="sa-target">
      <label for={id}>{text('assessment.target.for', { domain: domain.title })}</label>
      <select
        id={id}
        disabled={!ready}
        aria-describedby={`${id}-hint`}
        onChange={(event) => actions.setTarget(domain.id, Number(event.currentTarget.value))}
      >
        {view.levels.map(({ level }) => (
          <option key={level} value={level} selected={level === target}>
            {levelText({ view, text }, level)}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} class="s4a-note">
        {text('assessment.target.suggested', { level: levelText({ view, text }, domain.target) })}
      </span>
    </p>
  );
}
