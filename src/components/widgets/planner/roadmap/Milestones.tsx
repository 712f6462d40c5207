import { dayText, phaseTitle, type RoadmapView } from './words.ts';

/** The end of each phase, in the order of the days, with what must be true by then. */
export function Milestones({ text, view, model, roadmap }: RoadmapView) {
  const inOrder = roadmap.phases.toSorted((a, b) => a.end - b.end);
  return (
    <section aria-labelledby="roadmap-milestones">
      <h2 id="roadmap-milestones">{text('planner.roadmap.milestones')}</h2>
      <p class="s4a-note">{text('planner.roadmap.milestones.note')}</p>
      <ol class="roadmap-milestones">
        {inOrder.map(({ id, lastDay }) => (
          <li key={id}>
            <h3>
              <time datetime={lastDay}>{dayText(view.locale, lastDay)}</time>: {phaseTitle(model, id)}
            </h3>
            <ul class="s4a-boxes">
              {model.phases
                .find((phase) => phase.id === id)
                ?.exit_criteria.map((criterion) => (
                  <li key={criterion}>{criterion}</li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
