import type { Shared } from './view.ts';

/** The five levels with their meaning, once, before the questions. */
export function Levels(shared: Shared) {
  return (
    <section class="sa-levels" aria-labelledby="assessment-levels">
      <h3 id="assessment-levels">{shared.text('assessment.levels')}</h3>
      <LevelList {...shared} />
    </section>
  );
}

/** The list itself; the printed report repeats it beside the answers. */
export function LevelList({ view, text }: Shared) {
  return (
    <dl class="sa-level-list">
      {view.levels.map(({ level, name, meaning }) => (
        <div key={level}>
          <dt>{text('assessment.level', { level, name })}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
