import type { StepProps } from './view.ts';

/** The steps as links, in their order; each also works alone. */
export function StepNav({ view, text }: StepProps) {
  return (
    <nav class="planner-steps s4a-screen-only" aria-label={text('planner.shell.steps')}>
      <ol>
        {view.steps.slice(1).map(({ id, title, href }) => (
          <li key={id}>
            <a href={href} aria-current={id === view.step ? 'step' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Links to the step before and the one after. */
export function NextStep({ view, text }: StepProps) {
  const index = view.steps.findIndex(({ id }) => id === view.step);
  const before = view.steps[index - 1];
  const after = view.steps[index + 1];
  return (
    <p class="planner-next s4a-screen-only">
      {before && <a href={before.href}>{text('planner.shell.back', { step: before.title })}</a>}
      {after && (
        <a class="s4a-button" href={after.href}>
          {text('planner.shell.next', { step: after.title })}
        </a>
      )}
    </p>
  );
}
