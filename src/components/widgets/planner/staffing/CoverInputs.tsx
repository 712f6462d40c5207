import { usualHandover, usualShift, usualWeek, worksInShifts } from '../../../../core/staffing/index.ts';
import { PROFILE_WORDS } from '../../../../schemas/plan-profile.ts';
import { STAFFING_WORDS } from '../../../../schemas/plan-staffing.ts';
import { listFormat } from '../../../shared/intl.ts';
import { ChoiceField } from '../shell/ChoiceField.tsx';
import { Amount } from './Amount.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import { formats, type StaffingProps } from './view.ts';

/** Less is rounding. */
const LEAST_FTE = 0.005;

/** When somebody must be on duty, how many, and how many there are. */
export function CoverInputs(props: StaffingProps) {
  const { text, planner, usual, ofModel } = props;
  const { staffing } = planner.plan;
  return (
    <section aria-labelledby="planner-staffing-cover">
      <h2 id="planner-staffing-cover">{text('planner.staffing.cover')}</h2>
      <p>{text('planner.staffing.cover.note')}</p>
      <div class="planner-inputs">
        <ChoiceField<(typeof STAFFING_WORDS.hours)[number]>
          id="planner-staffing-hours"
          label={text('planner.staffing.hours')}
          hint={text('planner.staffing.hours.hint')}
          options={STAFFING_WORDS.hours.map((word) => ({ word, label: text(`planner.staffing.hours.${word}`) }))}
          value={staffing.hours}
          open={text(ofModel ? 'planner.staffing.hours.open.model' : 'planner.staffing.hours.open', {
            hours: text(`planner.staffing.phrase.${usual.hours}`),
          })}
          disabled={!planner.ready}
          onChange={(hours) => planner.set('staffing', { hours })}
        />
        <div class="staffing-column">
          <Amount {...props} field="seats" fallback={usual.seats} said={ofModel ? 'model' : undefined} />
          <TwoPerson {...props} />
          <People {...props} />
        </div>
      </div>
    </section>
  );
}

/** How many people there are to be. Those of today are the answer only while no model says what they would do. */
function People(props: StaffingProps) {
  const { text, planner, ofModel, view } = props;
  if (ofModel === undefined) {
    return <Amount {...props} field="people_fte" fallback={planner.plan.profile.team_fte} said="profile" />;
  }
  const { fte } = formats(view.locale);
  const values = {
    roles: listFormat(view.locale).format(ofModel.staff.map(({ title }) => title)),
    beside: fte(ofModel.beside),
  };
  const hint = text(
    ofModel.beside < LEAST_FTE ? 'planner.staffing.people_fte.model' : 'planner.staffing.people_fte.beside',
    values,
  );
  return <Amount {...props} field="people_fte" hint={hint} />;
}

function TwoPerson({ text, planner }: StaffingProps) {
  return (
    <div class="planner-field planner-choice">
      <label for="planner-staffing-two_person">
        <input
          id="planner-staffing-two_person"
          type="checkbox"
          autocomplete="off"
          disabled={!planner.ready}
          checked={planner.plan.staffing.two_person ?? false}
          aria-describedby="planner-staffing-two_person-hint"
          onChange={(event) => planner.set('staffing', { two_person: event.currentTarget.checked || undefined })}
        />
        <span>{text('planner.staffing.two_person')}</span>
      </label>
      <span id="planner-staffing-two_person-hint" class="s4a-note">
        {text('planner.staffing.two_person.hint')}
      </span>
    </div>
  );
}

/** What a year of one person is made of, in the country of the plan. */
export function YearInputs(props: StaffingProps) {
  const { text, planner, country, result, view, staffing } = props;
  const { hours } = result.values;
  const { whole } = formats(view.locale);
  const { low, typical, high } = result.productive_hours;
  return (
    <section aria-labelledby="planner-staffing-year">
      <h2 id="planner-staffing-year">{text('planner.staffing.year')}</h2>
      <p>{text('planner.staffing.year.note')}</p>
      <p class="planner-result">
        {text('planner.staffing.year.result', { hours: whole(typical), low: whole(low), high: whole(high) })}
      </p>
      <div class="planner-inputs">
        <SelectField
          id="planner-staffing-country"
          label={text('planner.staffing.country')}
          hint={text('planner.staffing.country.hint')}
          options={PROFILE_WORDS.country.flatMap((word) => {
            const known = staffing.countries.find((each) => each.country === word);
            return known ? [{ word, label: known.name }] : [];
          })}
          value={country.country === 'EU' ? undefined : country.country}
          open={text('planner.staffing.country.open')}
          disabled={!planner.ready}
          onChange={(chosen) => planner.set('profile', { country: chosen })}
        />
        <Amount
          {...props}
          field="weekly_hours"
          fallback={usualWeek(country, hours)}
          from={worksInShifts(hours) ? country.shift_hours : country.weekly_hours}
        />
        {(['leave_days', 'holidays', 'sick_days', 'training_days'] as const).map((field) => (
          <Amount key={field} {...props} field={field} fallback={country[field].typical} from={country[field]} />
        ))}
        <Amount {...props} field="handover_minutes" fallback={usualHandover(hours)} />
        <Amount {...props} field="shift_hours" fallback={usualShift(hours)} />
      </div>
    </section>
  );
}
