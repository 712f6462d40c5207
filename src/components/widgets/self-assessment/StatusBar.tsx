import type { Saving } from '../../shared/kept.ts';
import type { Current, Shared } from './view.ts';

interface Props extends Shared, Current {
  readonly saving: Saving;
  readonly said: string | null;
}

/** Progress and saved state, always in sight while answering and announced when they change. */
export function StatusBar({ text, score, saving, said }: Props) {
  const progress = text('assessment.progress', { done: score.answered, all: score.all });
  return (
    <div class="sa-status s4a-screen-only" data-pagefind-ignore>
      <progress aria-label={text('assessment.progress.label')} value={score.answered} max={score.all} />
      <p role="status">
        {progress}. {said ?? text(`assessment.status.${saving}`)}
      </p>
      <a href="#assessment-result">{text('assessment.result.link')}</a>
    </div>
  );
}
