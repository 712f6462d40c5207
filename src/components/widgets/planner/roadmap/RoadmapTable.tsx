import type { RoadmapInput } from '../../../../core/roadmap/index.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { numberText } from '../shell/view.ts';
import { dayText, phaseTitle, type RoadmapView } from './words.ts';

/** The same as the chart, in figures. */
export function RoadmapTable({ text, view, model, roadmap, input }: RoadmapView & { readonly input: RoadmapInput }) {
  const number = (value: number): string => numberText(view.locale, value, 1);
  return (
    <ScrollTable caption={text('planner.roadmap.table')} sticky>
      <thead>
        <tr>
          <th scope="col">{text('planner.roadmap.table.phase')}</th>
          <th scope="col">{text('planner.roadmap.table.first')}</th>
          <th scope="col">{text('planner.roadmap.table.last')}</th>
          <th scope="col">{text('planner.roadmap.table.months')}</th>
          <th scope="col">{text('planner.roadmap.table.slack')}</th>
          <th scope="col">{text('planner.roadmap.table.stretched')}</th>
          <th scope="col">{text('planner.roadmap.table.paused')}</th>
          <th scope="col">{text('planner.roadmap.table.after')}</th>
        </tr>
      </thead>
      <tbody>
        {roadmap.phases.map((phase) => (
          <tr key={phase.id}>
            <th scope="row">{phaseTitle(model, phase.id)}</th>
            <td>{dayText(view.locale, phase.firstDay)}</td>
            <td>{dayText(view.locale, phase.lastDay)}</td>
            <td class="number">{number(phase.end - phase.start)}</td>
            <td class="number">{phase.critical ? text('planner.roadmap.table.critical') : number(phase.slack)}</td>
            <td class="number">{number(phase.stretched)}</td>
            <td class="number">{number(phase.paused)}</td>
            <td>{waits(input, phase.id, model) || text('planner.roadmap.table.nothing')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Numbers of the phases that come first. */
function waits({ phases }: RoadmapInput, id: string, model: RoadmapView['model']): string {
  const after = phases.find((phase) => phase.id === id)?.after ?? [];
  return after.map((each) => model.phases.findIndex((phase) => phase.id === each) + 1).join(', ');
}
