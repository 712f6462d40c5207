import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { Unfolding } from '../shell/Unfolding.tsx';
import { numberText } from '../shell/view.ts';
import { signed, titleOf, type ChooseProps } from './words.ts';

/** All points of all models: the ranking as a table. */
export function PointsTable(props: ChooseProps) {
  return (
    <Unfolding class="choose-script" summary={props.text('planner.choose.table')}>
      {() => <Table {...props} />}
    </Unfolding>
  );
}

function Table(props: ChooseProps) {
  const { text, view, ranking, criteria } = props;
  const rows = criteria
    .map(({ id, name }) => ({
      id,
      name,
      points: ranking.models.map(
        ({ contributions }) => contributions.find(({ criterion }) => criterion === id)?.points,
      ),
    }))
    .filter(({ points }) => points.some((each) => each !== undefined));
  return (
    <ScrollTable caption={text('planner.choose.table.caption')} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.choose.table.criterion')}</th>
          {ranking.models.map(({ id }) => (
            <th key={id} scope="col">
              {titleOf(props, id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, points }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {points.map((each, index) => (
              <td key={ranking.models[index]?.id} class="number">
                {each === undefined ? '·' : signed(each, view.locale)}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{text('planner.choose.table.sum')}</th>
          {ranking.models.map(({ id, score, exclusions }) => (
            <td key={id} class="number">
              <b>{exclusions.length > 0 ? text('planner.choose.table.out') : numberText(view.locale, score, 1)}</b>
            </td>
          ))}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
