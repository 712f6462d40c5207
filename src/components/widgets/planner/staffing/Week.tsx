import { rotaRuns, type RotaRun, type RotaState } from '../../../../core/staffing/index.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { Unfolding } from '../shell/Unfolding.tsx';
import { formats, type StaffingProps } from './view.ts';

const STATES = ['staff', 'with-students', 'on-call', 'uncovered'] as const satisfies readonly RotaState[];
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const AXIS = [0, 6, 12, 18, 24] as const;

/** An average week as a picture, and the same in words. */
export function Week(props: StaffingProps) {
  const { text, result } = props;
  const days = rotaRuns(result.rota);
  const states = STATES.filter((state) => days.some((runs) => runs.some((run) => run.state === state)));
  if (states.length === 0) return null;
  return (
    <section aria-labelledby="planner-staffing-week">
      <h2 id="planner-staffing-week">{text('planner.staffing.week')}</h2>
      <figure class="staffing-week">
        <Picture {...props} days={days} />
        <figcaption>
          <ul class="staffing-legend" aria-label={text('planner.staffing.week.caption')}>
            {states.map((state) => (
              <li key={state}>
                <svg aria-hidden="true">
                  <rect class={`staffing-${state}`} width="100%" height="100%" />
                </svg>
                {text(`planner.staffing.state.${state}`)}
              </li>
            ))}
          </ul>
          <p class="s4a-note">
            {result.values.people_fte === undefined ? `${text('planner.staffing.week.all')} ` : ''}
            {text('planner.staffing.week.note')}
          </p>
        </figcaption>
      </figure>
      <Unfolding class="staffing-table" summary={text('planner.staffing.week.table')}>
        {() => <WeekTable {...props} days={days} states={states} />}
      </Unfolding>
    </section>
  );
}

interface WeekProps extends StaffingProps {
  readonly days: readonly (readonly RotaRun[])[];
}

/** Each day is a drawing of its own, in per cent of its width, so that lines and hatching keep their size. */
function Picture({ days, text, view }: WeekProps) {
  const { hour } = formats(view.locale);
  return (
    <div class="staffing-days" aria-hidden="true">
      <Hatching />
      {DAYS.map((day) => (
        <>
          <span>{text(`planner.staffing.day.${day}`).slice(0, 3)}</span>
          <svg>
            {days[day]?.map(({ state, from, to }) => (
              <rect key={from} class={`staffing-${state}`} x={at(from)} width={at(to - from)} height="100%" />
            ))}
            {AXIS.map((tick) => (
              <line key={tick} x1={at(tick)} x2={at(tick)} y2="100%" />
            ))}
          </svg>
        </>
      ))}
      <span />
      <svg class="staffing-axis">
        {AXIS.map((tick) => (
          <text key={tick} x={at(tick)} y="1em" text-anchor={tick === 0 ? 'start' : tick === 24 ? 'end' : 'middle'}>
            {hour(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Hatching() {
  return (
    <svg class="staffing-hatching">
      <defs>
        <pattern id="staffing-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ground" width="7" height="7" />
          <rect class="ink" width="3" height="7" />
        </pattern>
        <pattern id="staffing-stripes" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="ground" width="6" height="6" />
          <rect class="ink" width="6" height="2" />
        </pattern>
        <pattern id="staffing-dots" width="8" height="8" patternUnits="userSpaceOnUse">
          <circle class="ink" cx="4" cy="4" r="1.5" />
        </pattern>
      </defs>
    </svg>
  );
}

const at = (hour: number): string => `${String((hour / 24) * 100)}%`;

interface TableProps extends WeekProps {
  readonly states: readonly (typeof STATES)[number][];
}

function WeekTable({ days, states, text, view }: TableProps) {
  const { hour } = formats(view.locale);
  const ranges = (runs: readonly RotaRun[], state: RotaState): string =>
    runs
      .filter((run) => run.state === state)
      .map(({ from, to }) => text('planner.staffing.week.range', { from: hour(from), to: hour(to) }))
      .join(', ');
  return (
    <ScrollTable caption={text('planner.staffing.week.caption')} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.staffing.week.day')}</th>
          {states.map((state) => (
            <th key={state} scope="col">
              {text(`planner.staffing.state.${state}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day) => (
          <tr key={day}>
            <th scope="row">{text(`planner.staffing.day.${day}`)}</th>
            {states.map((state) => (
              <td key={state}>{ranges(days[day] ?? [], state) || text('planner.staffing.week.none')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
