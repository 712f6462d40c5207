import type { RoadmapInput } from '../../../../core/roadmap/index.ts';
import { ScrollTable } from '../../../shared/ScrollTable.tsx';
import { fteText, monthText, type RoadmapView } from './words.ts';

/** How many people the phases need and get, month by month. */
export function Load({ text, view, roadmap, input }: RoadmapView & { readonly input: RoadmapInput }) {
  const { load } = roadmap;
  const most = Math.max(0.1, input.capacity_fte ?? 0, ...load.map(({ needed }) => needed));
  const width = 100 / Math.max(1, load.length);
  const height = (fte: number): number => (fte / most) * 100;
  return (
    <section aria-labelledby="roadmap-load">
      <h2 id="roadmap-load">{text('planner.roadmap.load')}</h2>
      <p class="s4a-note">{text('planner.roadmap.load.note', { most: fteText(view.locale, most) })}</p>
      <svg class="roadmap-load" aria-hidden="true">
        {load.map(({ month, needed, used }, index) => (
          <g key={month}>
            <rect
              class="needed"
              x={`${index * width}%`}
              width={`${width * 0.85}%`}
              y={`${100 - height(needed)}%`}
              height={`${height(needed)}%`}
            />
            <rect
              class="used"
              x={`${index * width}%`}
              width={`${width * 0.85}%`}
              y={`${100 - height(used)}%`}
              height={`${height(used)}%`}
            />
          </g>
        ))}
      </svg>
      <details>
        <summary>{text('planner.roadmap.load.table')}</summary>
        <ScrollTable caption={text('planner.roadmap.load.caption')}>
          <thead>
            <tr>
              <th scope="col">{text('planner.roadmap.load.month')}</th>
              <th scope="col">{text('planner.roadmap.load.needed')}</th>
              <th scope="col">{text('planner.roadmap.load.used')}</th>
            </tr>
          </thead>
          <tbody>
            {load.map(({ month, needed, used }) => (
              <tr key={month}>
                <th scope="row">{monthText(view.locale, month)}</th>
                <td class="number">{fteText(view.locale, needed)}</td>
                <td class="number">{fteText(view.locale, used)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </section>
  );
}
