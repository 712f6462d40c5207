import type { DerivedModel } from '../../../../core/plan/derive/index.ts';
import { stepOfFinding, withNames } from '../../../../core/plan/findings.ts';
import { fill } from '../../../../core/shared/fill.ts';
import type { Finding } from '../../../../core/validate/index.ts';
import { Prose } from '../../../shared/Prose.tsx';
import { numberText } from '../shell/view.ts';
import { Announcement } from '../shell/Announcement.tsx';
import type { CheckedPlan } from './messages.ts';
import type { PlanStepProps } from './view.ts';

/** The rule that counts FTE of rotas. */
const COVERAGE = 'rota-covers-its-hours';

interface Props extends PlanStepProps {
  readonly checked: CheckedPlan | undefined;
  readonly derived: DerivedModel;
}

/** What the check of the plan’s file found, and in which step it is mended. */
export function Findings(props: Props) {
  const { text, checked } = props;
  const findings = checked?.findings;
  const headline =
    checked === undefined
      ? text('planner.plan.check.running')
      : findings === undefined
        ? text('planner.plan.check.failed')
        : findings.length === 0
          ? text('planner.plan.check.sound')
          : text('planner.plan.check.found', { count: findings.length });
  return (
    <section class="planner-result s4a-screen-only" aria-labelledby="plan-check">
      <h2 id="plan-check" class="planner-headline">
        {headline}
      </h2>
      <Announcement result={headline} />
      <p>{text('planner.plan.check.note')}</p>
      {findings === undefined || findings.length === 0 ? null : (
        <ol class="plan-findings">
          {findings.map((finding) => (
            <FindingItem key={`${finding.line}-${finding.ruleId}-${finding.message}`} {...props} finding={finding} />
          ))}
        </ol>
      )}
    </section>
  );
}

function FindingItem({ view, text, page, finding, derived }: Props & { readonly finding: Finding }) {
  const step = view.steps.find(({ id }) => id === stepOfFinding(finding.path));
  const { needed = 0, planned = 0 } = derived.plannedRota ?? {};
  const missing = Math.max(0, needed - planned);
  // What the file’s own arithmetic would add is not what the step and the table of the document say.
  const ofRota = isOfPlannedRota(finding, derived);
  return (
    <li>
      <span lang="en">
        <Prose>{withNames(ofRota ? finding.message : `${finding.message} ${finding.hint}`, derived.model)}</Prose>
      </span>{' '}
      {ofRota ? text('planner.plan.check.rota', { missing: numberText(view.locale, missing, 2) }) : null}{' '}
      {step ? <a href={step.href}>{text('planner.plan.check.mend', { step: step.title })}</a> : null}{' '}
      <a href={fill(page.ruleHref, { rule: finding.ruleId })}>{text('planner.plan.check.why')}</a>
    </li>
  );
}

/** The file is checked without load and students’ weeks, which the document counts for this rota. */
function isOfPlannedRota({ path, ruleId }: Finding, { model, plannedRota }: DerivedModel): boolean {
  const [part, index] = path;
  return (
    ruleId === COVERAGE &&
    part === 'rotas' &&
    plannedRota !== undefined &&
    model.rotas[Number(index)]?.id === plannedRota.id
  );
}
