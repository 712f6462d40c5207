import { budgetSentence, partOfMember, PLAN_YEARS, planRate, type AmountRange } from '../../../../core/cost/index.ts';
import { linesAreOfAnother } from '../../../../core/plan/derive/index.ts';
import { budgetedYear } from '../../../../core/plan/document/budget.ts';
import { memberPart, partnersPart, type MemberPart } from '../../../../core/plan/document/member.ts';
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
  const { text, planner, shared, view } = props;
  if (shared === undefined) return null;
  const { members, people, one_plans } = shared;
  const agreed = one_plans ? partnersPart(planner.plan) : undefined;
  const entered = agreed !== undefined || (!one_plans && (planner.plan.costs.partners ?? []).length > 1);
  const range = members && { low: numberText(view.locale, members.low), high: numberText(view.locale, members.high) };
  return (
    <p class="cost-members">
      <b>{range ? text('planner.cost.shared', range) : text('planner.cost.shared.uncounted')}</b>{' '}
      {!one_plans ? null : text('planner.cost.shared.people', { people: numberText(view.locale, people) })}{' '}
      {agreed === undefined ? (
        <Equal {...props} members={members} />
      ) : (
        <Agreed {...props} members={members} part={agreed} />
      )}{' '}
      <a href="#planner-cost-partners">{text(entered ? 'planner.cost.shared.entered' : 'planner.cost.shared.below')}</a>
    </p>
  );
}

/** What one of the members bears in equal shares. */
function Equal({ text, simulation, format, members }: CostProps & { readonly members: AmountRange | undefined }) {
  const part = partOfMember(simulation.total.p50, members);
  if (part === undefined) return null;
  const values = {
    low: format.rough(part.low),
    high: format.rough(part.high),
    low_year: format.rounded(part.low / PLAN_YEARS),
    high_year: format.rounded(part.high / PLAN_YEARS),
  };
  return <>{text('planner.cost.shared.part', values)}</>;
}

/** Within a fifth partners are as large as the reference case. Our judgement. */
const OTHER_SIZE = 0.2;

interface AgreedProps extends CostProps {
  readonly members: AmountRange | undefined;
  readonly part: MemberPart;
}

/** What the institution bears by the shares that were entered. */
function Agreed({ text, planner, simulation, format, members, part, shared, view }: AgreedProps) {
  if (part.kind !== 'agreed') return null;
  const bears = simulation.total.p50 * part.share.low;
  const values = {
    part: format.percent(part.share.low),
    total: format.rough(bears),
    year: format.rounded(bears / PLAN_YEARS),
  };
  const count = planner.plan.costs.partners?.length ?? 0;
  const isOther = members !== undefined && (count < members.low || count > members.high);
  const theirs = (planner.plan.costs.partners ?? []).reduce((sum, partner) => sum + (partner.people ?? NaN), 0);
  const ofModel = shared?.people ?? theirs;
  const isOtherSize = Math.abs(theirs - ofModel) > ofModel * OTHER_SIZE;
  const sizes = { theirs: numberText(view.locale, theirs), people: numberText(view.locale, ofModel) };
  return (
    <>
      {isOther ? text('planner.cost.shared.count', { count }) : null}{' '}
      {isOtherSize ? text('planner.cost.shared.size', sizes) : null} {text('planner.cost.shared.agreed', values)}
    </>
  );
}

/** How the middle of the plan stands to the yearly budget of the profile. */
function Budget({ text, planner, lines, simulation, format, view, shared }: CostProps) {
  const { plan, base } = planner;
  const { budget } = plan.profile;
  // Until the model is there nobody knows whether its members share the sum.
  const awaited = plan.model !== undefined && base.state !== 'ready';
  if (budget === undefined || linesAreOfAnother(plan) || awaited) return null;
  const model = base.state === 'ready' ? base.model : undefined;
  // The plan asks its board for the same part: by the shares below once all who pay are entered, else an equal one.
  const ofMember = shared?.one_plans && model ? memberPart(plan, model) : undefined;
  const part = ofMember ?? partnersPart(plan);
  const compared = budgetedYear({ plan, base: model, part, lines, simulation });
  if (compared === undefined) return null;
  const said = budgetSentence({
    ...compared,
    budget: budget * planRate(plan.costs),
    euro: (plan.costs.currency ?? 'EUR') === 'EUR' ? undefined : costFormats(view.locale, 'EUR').rounded(budget),
    ...{ words: text, money: format.rounded, number: (times: number) => numberText(view.locale, times, 1) },
  });
  return <p>{said}</p>;
}
