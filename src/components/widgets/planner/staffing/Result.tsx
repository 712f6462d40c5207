import { availableFte, neededFte, WEEKLY_HOURS } from '../../../../core/shared/rota.ts';
import { listFormat } from '../../../shared/intl.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { Later } from '../shell/Later.tsx';
import { formats, type StaffingProps } from './view.ts';

/** People needed, in words and in a few figures. */
export function Result(props: StaffingProps) {
  const { text, view, result } = props;
  const { fte, whole } = formats(view.locale);
  const { values, seats, rota } = result;
  const all = WEEKLY_HOURS[values.hours];
  const known = values.people_fte !== undefined;
  const needed = {
    low: fte(result.fte.low),
    high: fte(result.fte.high),
    posts: whole(Math.ceil(result.fte.typical - ROUNDING)),
  };
  const figures = [
    ['fte', fte(result.fte.typical), needed],
    [known ? 'uncovered' : 'promised', whole(known ? rota.uncovered : all), { all }],
  ] as const;
  return (
    <section aria-labelledby="planner-staffing-result">
      <h2 id="planner-staffing-result">{text('planner.staffing.result')}</h2>
      <div class="planner-result">
        <p class="planner-headline">{headline(props)}</p>
        <Announcement result={headline(props)} />
        <Later>
          <Untouched {...props} />
          <OtherRotas {...props} />
        </Later>
      </div>
      <Later>
        <dl class="s4a-figures staffing-figures">
          {figures.map(([name, value, note]) => (
            <div key={name} class="s4a-card">
              <dt>{text(`planner.staffing.figure.${name}`)}</dt>
              <dd class="value">{value}</dd>
              <dd class="s4a-note">{text(`planner.staffing.figure.${name}.note`, note)}</dd>
            </div>
          ))}
          <div class="s4a-card">
            <dt>{text('planner.staffing.figure.reason')}</dt>
            <dd class="value staffing-words">{text(`planner.staffing.figure.reason.${seats.reason}`)}</dd>
            <dd class="s4a-note">
              {text('planner.staffing.figure.reason.note', { seats: seats.always, office: seats.office })}
            </dd>
          </div>
        </dl>
      </Later>
    </section>
  );
}

/** While nothing is entered the plan keeps the model’s rota, which was worked out for another year of work. */
function Untouched({ text, view, planner, ofModel }: StaffingProps) {
  if (planner.base.state !== 'ready' || ofModel === undefined || Object.keys(planner.plan.staffing).length > 0)
    return null;
  const { rota } = ofModel;
  const { fte, whole } = formats(view.locale);
  const values = {
    rota: rota.title,
    needed: fte(neededFte(rota)),
    hours: whole(rota.productive_hours),
    available: fte(availableFte(rota, planner.base.model.roles)),
  };
  return <p>{text('planner.staffing.untouched', values)}</p>;
}

/** The step plans one rota. Whoever enters all seats of the model here would count those of the others twice. */
function OtherRotas({ text, view, ofModel }: StaffingProps) {
  if (ofModel === undefined || ofModel.others.length === 0) return null;
  const list = listFormat(view.locale);
  const values = { rota: ofModel.rota.title, others: list.format(ofModel.others.map(({ title }) => `“${title}”`)) };
  return <p>{text('planner.staffing.others', values)}</p>;
}

/** The result in one line, which stays in view while the fields below it are changed. It is read out above. */
export function ResultLine({ text, view, result }: StaffingProps) {
  const { fte, two } = formats(view.locale);
  const { values, rota } = result;
  const needed = fte(result.fte.typical);
  return (
    <p class="planner-line s4a-screen-only" aria-hidden="true">
      {values.people_fte === undefined
        ? text('planner.staffing.line.unknown', { fte: needed })
        : text('planner.staffing.line', {
            fte: needed,
            people: two(values.people_fte),
            uncovered: rota.uncovered,
            all: WEEKLY_HOURS[values.hours],
          })}
    </p>
  );
}

/** A whole number that a sum of decimals just misses. */
const ROUNDING = 1e-9;

function headline(props: StaffingProps): string {
  return [need(props), load(props), students(props), gap(props)].filter((part) => part !== '').join(' ');
}

function need({ text, view, result }: StaffingProps): string {
  const { seats, fte, values } = result;
  if (values.hours === 'on-request') return text('planner.staffing.need.none');
  const name = seats.always === 1 ? 'one' : seats.always === 2 ? 'two' : 'more';
  return text(`planner.staffing.need.${name}`, {
    seats: seats.always,
    hours: text(`planner.staffing.phrase.${values.hours}`),
    fte: formats(view.locale).fte(fte.typical),
  });
}

function load({ text, view, result }: StaffingProps): string {
  if (result.seats.reason !== 'load') return '';
  const figures = { fte: formats(view.locale).fte(result.fte_of_load), seats: result.seats.office };
  return text('planner.staffing.need.load', figures);
}

function students({ text, result }: StaffingProps): string {
  return (result.students?.net_hours ?? 0) > 0 ? text('planner.staffing.need.students') : '';
}

function gap({ text, view, result }: StaffingProps): string {
  const { values, rota, fte } = result;
  const all = WEEKLY_HOURS[values.hours];
  if (all === 0) return '';
  if (values.people_fte === undefined) return text('planner.staffing.gap.unknown');
  const format = formats(view.locale);
  const people = format.two(values.people_fte);
  if (rota.uncovered > 0) return text('planner.staffing.gap.some', { people, uncovered: rota.uncovered, all });
  const missing = fte.typical - values.people_fte;
  if (missing < 0.005) return text('planner.staffing.gap.none', { people });
  return text('planner.staffing.gap.load', { people, missing: format.fte(missing) });
}
