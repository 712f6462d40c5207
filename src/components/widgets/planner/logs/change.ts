import type { PlanLogs, PlanLogSource } from '../../../../schemas/plan-logs.ts';
import type { Change } from '../shell/view.ts';

type Sources = NonNullable<PlanLogs['sources']>;

/** Changes of one source; undefined takes a field out, so that its default holds again. */
export type Changed = { readonly [Field in keyof PlanLogSource]?: PlanLogSource[Field] | undefined };

/** How one source changes: fields, or what they become of the source as it is then. */
export type SourceChange = Changed | Change<PlanLogSource, Changed>;

/** The sources with one of them changed; a source of which nothing is left ceases to exist. */
export function withSource(sources: Sources | undefined, id: string, change: SourceChange): Sources | undefined {
  const before = sources?.[id] ?? {};
  const changed = typeof change === 'function' ? change(before) : change;
  const fields = Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined);
  const others = Object.entries(sources ?? {}).filter(([each]) => each !== id);
  const all = fields.length === 0 ? others : [...others, [id, Object.fromEntries(fields)] as const];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** The sources without one that the visitor had added. */
export function withoutSource(sources: Sources | undefined, id: string): Sources | undefined {
  const others = Object.entries(sources ?? {}).filter(([each]) => each !== id);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
