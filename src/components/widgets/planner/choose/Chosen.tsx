import { sideOf } from '../../../../core/choose/index.ts';
import { PLAN_REASON_MAX } from '../../../../schemas/plan.ts';
import { sentence, titleOf, type ChooseProps } from './words.ts';

/** How many of the strongest reasons are offered as a beginning. */
const OFFERED = 3;

/** The model that the plan builds on, and why in the visitor’s own words. */
export function Chosen(props: ChooseProps) {
  const { text, planner, ranking } = props;
  const { plan } = planner;
  if (plan.model === undefined) return null;
  const title = titleOf(props, plan.model);
  const reasons = (ranking.models.find(({ id }) => id === plan.model)?.contributions ?? [])
    .filter((each) => sideOf(each) === 'for')
    .slice(0, OFFERED)
    .map((reason) => sentence(props, reason));
  const write = (reason: string): void =>
    planner.change(({ reason: _, ...rest }) =>
      reason === '' ? rest : { ...rest, reason: reason.slice(0, PLAN_REASON_MAX) },
    );
  return (
    <section class="choose-chosen s4a-card" aria-labelledby="choose-chosen">
      <h2 id="choose-chosen">{text('planner.choose.chosen', { model: title })}</h2>
      <p class="planner-field">
        <label for="choose-reason">{text('planner.choose.reason')}</label>
        <span id="choose-reason-hint" class="s4a-note">
          {text('planner.choose.reason.hint')}
        </span>
        <textarea
          id="choose-reason"
          rows={5}
          maxLength={PLAN_REASON_MAX}
          aria-describedby="choose-reason-hint"
          value={plan.reason ?? ''}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </p>
      {reasons.length > 0 && (plan.reason ?? '') === '' ? (
        <p class="s4a-screen-only">
          <button type="button" class="s4a-button" onClick={() => write(reasons.join(' '))}>
            {text('planner.choose.reason.offer')}
          </button>
        </p>
      ) : null}
    </section>
  );
}
