import { useState } from 'preact/hooks';
import { planJson } from '../../../../core/plan/index.ts';
import { LONGEST_LINK, shareLink } from '../../../shared/share.ts';
import { numberText, type StepProps } from '../shell/view.ts';

/** What was made of a plan: its link, or that there is none. */
type Made = { readonly of: string } & ({ readonly link: string } | { readonly problem: string });

/** Makes a link that holds the whole plan. */
export function ShareLink({ view, text, planner }: StepProps) {
  const [made, setMade] = useState<Made | undefined>();
  const [said, say] = useState('');
  const content = planJson(planner.plan);
  const make = async (): Promise<void> => {
    const { origin, pathname } = location;
    setMade({ ...(await shareLink(content, origin + pathname)), of: content });
    say('');
  };
  const copy = async (link: string): Promise<void> => {
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    say(text(copied ? 'planner.plan.share.copied' : 'planner.plan.share.copy_failed'));
  };
  // A link to an older state of the plan would be taken for the present one.
  const current = made?.of === content ? made : undefined;
  return (
    <section class="planner-inputs plan-files s4a-screen-only" aria-labelledby="plan-share">
      <h2 id="plan-share">{text('planner.plan.share')}</h2>
      <p>{text('planner.plan.share.how', { most: numberText(view.locale, LONGEST_LINK) })}</p>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" disabled={!planner.ready} onClick={() => void make()}>
          {text('planner.plan.share.make')}
        </button>
      </p>
      <div role="alert">
        {current && 'problem' in current ? <p class="s4a-problem">{text('planner.plan.problem.too-long')}</p> : null}
      </div>
      {current && 'link' in current ? (
        <div class="planner-field">
          <label for="plan-link">
            {text('planner.plan.share.link', { length: numberText(view.locale, current.link.length) })}
          </label>
          <input id="plan-link" type="text" readOnly value={current.link} />
          <p class="s4a-buttons">
            <button type="button" class="s4a-button" onClick={() => void copy(current.link)}>
              {text('planner.plan.share.copy')}
            </button>
          </p>
        </div>
      ) : null}
      <p role="status" class="planner-count">
        {said}
      </p>
    </section>
  );
}
