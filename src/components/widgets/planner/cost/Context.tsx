import { budgetSentence, partOfMember, PLAN_YEARS, planRate } from '../../../../core/cost/index.ts';
import { linesAreOfAnother } from '../../../../core/plan/derive/index.ts';
import { memberPart, partnersPart, partOf } from '../../../../core/plan/document/member.ts';
import { numberText } from '../shell/view.ts';
import { Restart } from './Restart.tsx';
import { costFormats, type CostProps } from './view.ts';

/** What must be known beside the sum: whose lines they are, who pays it together, and how far the budget reaches. */
export function Context(props: CostProps) {
  if (props.lines.length === 0 || props.awaited) return null;
  return (
    <>
      <OldLines {...props} />
      <AllMembers {...props} />
      <Budget {...props} />
    </>
  );
}

/** The lines are still those of a model that the plan has left. */
function OldLines(props: CostProps) {
  const { text, planner, view } = props;
  if (!linesAreOfAnother(planner.plan)) return null;
  const title = (wanted: string | undefined): string =>
    view.models.find(({ id }) => id === wanted)?.title ?? wanted ?? '';
  const { model, costs } = planner.plan;
  const values = { old: title(costs.lines_of), model: title(model) };
  return (
    <div class="s4a-problem">
      <p>{text(model === undefined ? 'planner.cost.old.without' : 'planner.cost.old', values)}</p>
      <p class="s4a-buttons s4a-screen-only">
        <Restart {...props} id="planner-cost-old" />
      </p>
    </div>
  );
}

/** The sum is that of all members; what one of them bears, in equal shares while no others were entered. */
function AllMembers(props: CostProps) {
  const { text, planner, shared, simulation, format, view, own } = props;
  if (shared === undefined) return null;
  const { members, people, one_plans } = shared;
  const agreed = one_plans ? partnersPart(planner.plan) : undefined;
  const part = agreed === undefined ? partOfMember(simulation.total.p50, members) : undefined;
  const range = members && { low: numberText(view.locale, members.low), high: numberText(view.locale, members.high) };
  return (
    <p class="cost-members">
      <b>{range ? text('planner.cost.shared', range) : text('planner.cost.shared.uncounted')}</b>{' '}
      {own || !one_plans ? null : text('planner.cost.shared.people', { people: numberText(view.locale, people) })}{' '}
      {agreed?.kind === 'agreed' ? <Agreed {...props} share={agreed.share.low} /> : null}
      {part === undefined
        ? null
        : text('planner.cost.shared.part', {
            low: format.rough(part.low),
            high: format.rough(part.high),
            low_year: format.rounded(part.low / PLAN_YEARS),
            high_year: format.rounded(part.high / PLAN_YEARS),
          })}{' '}
      <a href="#planner-cost-partners">
        {text(agreed === undefined ? 'planner.cost.shared.below' : 'planner.cost.shared.entered')}
      </a>
    </p>
  );
}

/** What the institution bears by the shares that were entered. */
function Agreed({ text, simulation, format, share }: CostProps & { readonly share: number }) {
  const bears = simulation.total.p50 * share;
  const values = { part: format.percent(share), total: format.rough(bears), year: format.rounded(bears / PLAN_YEARS) };
  return <>{text('planner.cost.shared.agreed', values)}</>;
}

/** How the middle of the plan stands to the yearly budget of the profile. */
function Budget({ text, planner, simulation, format, view, shared }: CostProps) {
  const { profile, costs, model } = planner.plan;
  const { budget } = profile;
  // Until the model is there nobody knows whether its members share the sum.
  if (
    budget === undefined ||
    linesAreOfAnother(planner.plan) ||
    (model !== undefined && planner.base.state !== 'ready')
  ) {
    return null;
  }
  const year = simulation.total.p50 / PLAN_YEARS;
  const all = { low: year, high: year };
  // The plan asks its board for the same part: by the shares below once all who pay are entered, else an equal one.
  const { base } = planner;
  const ofMember = shared?.one_plans && base.state === 'ready' ? memberPart(planner.plan, base.model) : undefined;
  const part = ofMember ?? partnersPart(planner.plan);
  if (part?.kind === 'open') return null;
  const said = budgetSentence({
    ...{
      year: part === undefined ? all : partOf(all, part.share),
      budget: budget * planRate(costs),
      ofMember: part !== undefined,
    },
    euro: (costs.currency ?? 'EUR') === 'EUR' ? undefined : costFormats(view.locale, 'EUR').rounded(budget),
    ...{ words: text, money: format.rounded, number: (times: number) => numberText(view.locale, times, 1) },
  });
  return <p>{said}</p>;
}
