import { FIXED_DEFAULTS, staffing as computed, withProfile, workingCountry } from '../../../../core/staffing/index.ts';
import { rotaToPlan } from '../../../../core/plan/derive/rotas.ts';
import { awaitedModel } from '../shell/awaited.ts';
import { Later, TYPING } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView, StepProps } from '../shell/view.ts';
import { CoverInputs, YearInputs } from './CoverInputs.tsx';
import { CoverTable } from './CoverTable.tsx';
import { Findings } from './Findings.tsx';
import { LoadPart, OnCallPart, StudentsPart } from './Parts.tsx';
import { Result, ResultLine } from './Result.tsx';
import type { StaffingProps, StaffingView } from './view.ts';
import { Week } from './Week.tsx';

interface Props {
  readonly view: ShellView;
  readonly staffing: StaffingView;
}

/** From hours of cover and alert load to people, with an average week and what working-time law has against it. */
export default function StaffingStep({ view, staffing }: Props) {
  return <PlannerFrame view={view}>{(step) => <Step {...step} staffing={staffing} />}</PlannerFrame>;
}

function Step({ staffing, ...step }: StepProps & { readonly staffing: StaffingView }) {
  const { planner, text } = step;
  const { profile, staffing: said } = planner.plan;
  const wanted = workingCountry(profile.country);
  const country = staffing.countries.find((each) => each.country === wanted)?.defaults;
  if (country === undefined) return null;
  if ((said.hours === undefined || said.seats === undefined) && awaitedModel(planner) === 'loading')
    return <p class="planner-count">{text('planner.shell.model.loading')}</p>;
  const ofModel = planner.base.state === 'ready' ? rotaToPlan(planner.base.model) : undefined;
  // A model plans its rota for hours and people of its own; the profile says what is wished for, and who is there today.
  const usual = ofModel?.usual ?? profile;
  const result = computed(withProfile(said, usual), country);
  const props: StaffingProps = {
    ...step,
    staffing,
    country,
    usual: { hours: usual.hours ?? '8x5', seats: ofModel?.usual.seats ?? FIXED_DEFAULTS.seats },
    ofModel,
    result,
  };
  return (
    <div class="planner-staffing">
      <Later>
        <CoverInputs {...props} />
      </Later>
      <Result {...props} />
      <Later pause={TYPING}>
        <Week {...props} />
        <CoverTable {...props} />
      </Later>
      <Later>
        <YearInputs {...props} />
        <LoadPart {...props} />
        <OnCallPart {...props} />
        <StudentsPart {...props} />
        <Findings {...props} />
      </Later>
      <ResultLine {...props} />
    </div>
  );
}
