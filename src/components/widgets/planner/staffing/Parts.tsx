import { FIXED_DEFAULTS, hoursOutside, type CrewOption } from '../../../../core/staffing/index.ts';
import type { STAFFING_WORDS } from '../../../../schemas/plan-staffing.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { Amount } from './Amount.tsx';
import { SelectField } from '../shell/SelectField.tsx';
import { formats, type StaffingProps } from './view.ts';

/** Cases that arrive, the people whom they need, and the queue with fewer. */
export function LoadPart(props: StaffingProps) {
  const { text, planner } = props;
  return (
    <section aria-labelledby="planner-staffing-load">
      <h2 id="planner-staffing-load">{text('planner.staffing.load')}</h2>
      <p>{text('planner.staffing.load.note')}</p>
      <div class="planner-inputs">
        <Amount {...props} field="alert_count" />
        <SelectField<(typeof STAFFING_WORDS.alert_period)[number]>
          id="planner-staffing-alert_period"
          label={text('planner.staffing.alert_period')}
          options={(['day', 'hour'] as const).map((word) => ({
            word,
            label: text(`planner.staffing.alert_period.${word}`),
          }))}
          value={planner.plan.staffing.alert_period ?? 'day'}
          disabled={!planner.ready}
          onChange={(period) => planner.set('staffing', { alert_period: period === 'day' ? undefined : period })}
        />
        <Amount {...props} field="alert_minutes" fallback={FIXED_DEFAULTS.alert_minutes} />
        {props.result.values.alert_period === 'day' ? (
          <Amount {...props} field="busy_hour_percent" fallback={FIXED_DEFAULTS.busy_hour_percent} />
        ) : null}
        <Amount {...props} field="target_wait_minutes" fallback={FIXED_DEFAULTS.target_wait_minutes} />
        <Amount {...props} field="max_occupancy_percent" fallback={FIXED_DEFAULTS.max_occupancy_percent} />
      </div>
      <LoadResult {...props} />
    </section>
  );
}

function LoadResult(props: StaffingProps) {
  const { text, view, result } = props;
  const { two, whole, percent } = formats(view.locale);
  const { load, values } = result;
  if (load === null) return <p class="s4a-note">{text('planner.staffing.load.empty')}</p>;
  if (values.hours === 'on-request') return <p class="planner-result">{text('planner.staffing.load.no_presence')}</p>;
  const { crew, queue } = load;
  const figures = {
    per_hour: two(load.per_hour),
    erlangs: two(load.erlangs),
    crew: whole(crew.typical),
    within: percent(queue.within_target),
    target: two(values.target_wait_minutes),
    occupancy: percent(queue.occupancy),
  };
  return (
    <>
      <div class="planner-result">
        <p>{text('planner.staffing.load.result', figures)}</p>
        <p class="s4a-note">{text('planner.staffing.load.doubt', { low: whole(crew.low), high: whole(crew.high) })}</p>
      </div>
      <QueueTable {...props} />
    </>
  );
}

function QueueTable(props: StaffingProps) {
  const { text, view, result } = props;
  const target = formats(view.locale).two(result.values.target_wait_minutes);
  return (
    <ScrollTable caption={text('planner.staffing.load.table')} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.staffing.load.people')}</th>
          <th scope="col" class="number">
            {text('planner.staffing.load.occupancy')}
          </th>
          <th scope="col" class="number">
            {text('planner.staffing.load.within', { target })}
          </th>
          <th scope="col" class="number">
            {text('planner.staffing.load.wait')}
          </th>
          <th scope="col">{text('planner.staffing.load.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {result.crews.map((crew) => (
          <QueueRow key={crew.people} {...props} crew={crew} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function QueueRow({ crew, text, view, result }: StaffingProps & { readonly crew: CrewOption }) {
  const { percent, plain, whole } = formats(view.locale);
  const { mean_wait_minutes: wait, occupancy, within_target } = crew.queue;
  const needed = crew.people === result.load?.crew.typical;
  return (
    <tr class={needed ? 'staffing-own' : undefined}>
      <th scope="row">
        {whole(crew.people)} {needed ? <span class="s4a-tag">{text('planner.staffing.load.needed')}</span> : null}{' '}
        {crew.people === result.seats.always ? (
          <span class="s4a-tag">{text('planner.staffing.load.cover')}</span>
        ) : null}
      </th>
      <td class="number">{percent(occupancy)}</td>
      <td class="number">{percent(within_target)}</td>
      <td class="number">
        {wait === null
          ? text('planner.staffing.load.endless')
          : text('planner.staffing.load.minutes', { minutes: plain(wait) })}
      </td>
      <td>{text(`planner.staffing.load.verdict.${crew.verdict}`)}</td>
    </tr>
  );
}

/** People at home who can be called. */
export function OnCallPart(props: StaffingProps) {
  const { text, view, result } = props;
  const { plain } = formats(view.locale);
  const { on_call: each, values } = result;
  const none = hoursOutside(values.hours) === 0 ? 'none' : 'empty';
  return (
    <section aria-labelledby="planner-staffing-on_call">
      <h2 id="planner-staffing-on_call">{text('planner.staffing.on_call')}</h2>
      <p>{text('planner.staffing.on_call.note')}</p>
      <div class="planner-inputs">
        <Amount {...props} field="on_call_people" />
        <Amount {...props} field="response_minutes" fallback={FIXED_DEFAULTS.response_minutes} />
        <Amount {...props} field="calls_per_week" fallback={FIXED_DEFAULTS.calls_per_week} />
      </div>
      {each === null ? (
        <p class="s4a-note">{text(`planner.staffing.on_call.${none}`)}</p>
      ) : (
        <p class="planner-result">
          {text('planner.staffing.on_call.result', {
            people: values.on_call_people ?? 0,
            hours: plain(each.hours_each),
            week: plain(each.week_if_counted),
          })}
        </p>
      )}
    </section>
  );
}

/** Students beside staff, and the weeks without them. */
export function StudentsPart(props: StaffingProps) {
  const { text, planner, ofModel } = props;
  const usualPeople = ofModel?.usual.student_people;
  const fields = ['student_people', 'student_weekly_hours', 'exam_weeks', 'supervision_minutes'] as const;
  return (
    <section aria-labelledby="planner-staffing-students">
      <h2 id="planner-staffing-students">{text('planner.staffing.students')}</h2>
      <p>
        {text('planner.staffing.students.note')}{' '}
        {planner.plan.profile.student_staff === 'no' ? text('planner.staffing.students.policy') : null}
      </p>
      <div class="planner-inputs">
        {fields.map((field) => (
          <Amount
            key={field}
            {...props}
            field={field}
            fallback={field === 'student_people' ? usualPeople : FIXED_DEFAULTS[field]}
            said={field === 'student_people' ? 'students' : undefined}
          />
        ))}
      </div>
      <StudentsResult {...props} />
    </section>
  );
}

function StudentsResult({ text, view, result }: StaffingProps) {
  const { plain, fte } = formats(view.locale);
  const { students } = result;
  if (students === null) return <p class="s4a-note">{text('planner.staffing.students.empty')}</p>;
  const figures = {
    hours: plain(students.term_hours),
    seat: plain(students.seat_hours),
    supervision: plain(students.supervision_hours),
    net: plain(students.net_hours),
  };
  const without = { weeks: plain(students.weeks_without), fte: fte(result.fte_without_students) };
  return (
    <div class="planner-result">
      <p>{text('planner.staffing.students.result', figures)}</p>
      <p>{text('planner.staffing.students.weeks', without)}</p>
    </div>
  );
}
