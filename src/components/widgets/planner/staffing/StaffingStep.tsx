import { staffing as computed, withProfile, workingCountry } from '../../../../core/staffing/index.ts';
import { Later } from '../shell/Later.tsx';
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
  const { profile, staffing: said } = step.planner.plan;
  const wanted = workingCountry(profile.country);
  const country = staffing.countries.find((each) => each.country === wanted)?.defaults;
  if (country === undefined) return null;
  const props: StaffingProps = { ...step, staffing, country, result: computed(withProfile(said, profile), country) };
  return (
    <div class="planner-staffing">
      <CoverInputs {...props} />
      <Result {...props} />
      <Later>
        <Week {...props} />
        <CoverTable {...props} />
      </Later>
      <YearInputs {...props} />
      <LoadPart {...props} />
      <OnCallPart {...props} />
      <StudentsPart {...props} />
      <Findings {...props} />
      <ResultLine {...props} />
    </div>
  );
}
