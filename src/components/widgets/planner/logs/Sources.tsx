import type { LogRow } from '../../../../core/log-volume/index.ts';
import type { PlanLogSource } from '../../../../schemas/plan-logs.ts';
import { withSource, type SourceChange } from './change.ts';
import { SourceFields } from './SourceFields.tsx';
import { sourceName, type LogsProps } from './view.ts';

/** The sources that are collected, each with its figures, and those that could be. */
export function Sources(props: LogsProps) {
  const { text, planner, rows, logs } = props;
  const change = (id: string, changed: SourceChange): void =>
    planner.set('logs', ({ sources }) => ({ sources: withSource(sources, id, changed) }));
  const used = rows.filter((row) => row.used);
  const others = rows.filter((row) => !row.used);
  return (
    <section aria-labelledby="planner-logs-sources">
      <h2 id="planner-logs-sources">{text('planner.logs.sources')}</h2>
      <p>
        {text(planner.base.state === 'ready' ? 'planner.logs.sources.model' : 'planner.logs.sources.first')}{' '}
        <a href={logs.list}>{text('planner.logs.list')}</a>
      </p>
      <div class="logs-sources">
        {used.map((row) => (
          <SourceFields key={row.id} {...props} row={row} change={change} />
        ))}
      </div>
      <Others {...props} others={others} change={change} />
    </section>
  );
}

interface OthersProps extends LogsProps {
  readonly others: readonly LogRow[];
  readonly change: (id: string, changed: SourceChange) => void;
}

/** Sources of the list that are not collected yet, and a way to add one that is not on it. */
function Others({ others, change, ...props }: OthersProps) {
  const { text, planner } = props;
  const add = (): void =>
    planner.set('logs', ({ sources = {} }) => {
      const own = Object.values(sources).filter(({ name }) => name !== undefined).length + 1;
      return {
        sources: withSource(sources, freeId(sources), { name: text('planner.logs.own.name', { number: own }) }),
      };
    });
  return (
    <details class="logs-others s4a-screen-only">
      <summary>{text('planner.logs.others', { count: others.length })}</summary>
      <ul>
        {others.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="s4a-button"
              disabled={!planner.ready}
              onClick={() => change(row.id, { use: true })}
            >
              {text('planner.logs.add', { source: sourceName(props, row) })}
            </button>
          </li>
        ))}
      </ul>
      <p class="s4a-buttons">
        <button type="button" class="s4a-button" disabled={!planner.ready} onClick={add}>
          {text('planner.logs.own')}
        </button>
      </p>
    </details>
  );
}

function freeId(sources: Readonly<Record<string, PlanLogSource>>): string {
  const numbers = Object.keys(sources).map((id) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}
