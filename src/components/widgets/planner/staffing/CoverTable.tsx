import { WEEKLY_HOURS } from '../../../../core/shared/rota.ts';
import type { CoverOption } from '../../../../core/staffing/index.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { formats, type StaffingProps } from './view.ts';

/** Every choice of hours with the FTE that it needs, as table and picture in one. */
export function CoverTable(props: StaffingProps) {
  const { text, view, result } = props;
  const people = result.values.people_fte;
  const most = Math.max(people ?? 0, ...result.options.map(({ fte }) => fte.high), 1);
  return (
    <section aria-labelledby="planner-staffing-compare">
      <h2 id="planner-staffing-compare">{text('planner.staffing.compare')}</h2>
      <p>{text('planner.staffing.compare.note')}</p>
      <div class="staffing-compare">
        <ScrollTable caption={text('planner.staffing.compare.caption')} sticky>
          <thead>
            <tr>
              <th scope="col">{text('planner.staffing.compare.cover')}</th>
              <th scope="col" class="number">
                {text('planner.staffing.compare.hours')}
              </th>
              <th scope="col" class="staffing-picture">
                {text('planner.staffing.compare.fte')}
              </th>
              {people === undefined ? null : <th scope="col">{text('planner.staffing.compare.missing')}</th>}
            </tr>
          </thead>
          <tbody>
            {result.options.map((option) => (
              <Row key={option.hours} {...props} option={option} most={most} />
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <p class="s4a-note">
        {text('planner.staffing.compare.picture.note')}{' '}
        {people === undefined
          ? null
          : text('planner.staffing.compare.picture.people', { people: formats(view.locale).two(people) })}
      </p>
    </section>
  );
}

interface RowProps extends StaffingProps {
  readonly option: CoverOption;
  /** The largest FTE in the table: the width of the picture. */
  readonly most: number;
}

function Row({ option, most, text, view, result }: RowProps) {
  const { fte } = formats(view.locale);
  const { low, typical, high } = option.fte;
  const people = result.values.people_fte;
  const own = option.hours === result.values.hours;
  return (
    <tr class={own ? 'staffing-own' : undefined}>
      <th scope="row">
        {text(`planner.staffing.hours.${option.hours}`)}{' '}
        {own ? <span class="s4a-tag">{text('planner.staffing.compare.own')}</span> : null}
      </th>
      <td class="number">{WEEKLY_HOURS[option.hours]}</td>
      <td class="staffing-picture">
        <b>{fte(typical)}</b>{' '}
        {low === high ? null : text('planner.staffing.compare.range', { low: fte(low), high: fte(high) })}
        <svg aria-hidden="true">
          <rect
            x={share(low, most)}
            width={share(Math.max(high - low, most / 200), most)}
            y="25%"
            height="50%"
            rx="2"
          />
          {people === undefined ? null : <line x1={share(people, most)} x2={share(people, most)} y2="100%" />}
        </svg>
      </td>
      {people === undefined ? null : <td>{verdict(typical - people)}</td>}
    </tr>
  );

  function verdict(missing: number): string {
    return missing < 0.005
      ? text('planner.staffing.compare.enough')
      : text('planner.staffing.compare.short', { fte: fte(missing) });
  }
}

const share = (value: number, most: number): string => `${String((value / most) * 100)}%`;
