import { cycleIn } from '../../shared/graph.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-phase-cycle',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'phases do not wait for each other in a circle',
  why: 'In a circle no phase can begin, so there is no start date.',
  *check({ phases }) {
    const cycle = cycleIn(new Map(phases.map(({ id, after }) => [id, after])));
    if (!cycle) return;
    const at = (id: string | undefined): number => phases.findIndex((phase) => phase.id === id);
    yield {
      path: ['phases', at(cycle[0]), 'after'],
      message: `The phases ${cycle.join(' → ')} wait for each other in a circle.`,
      hint: 'Take one of them out of `after`.',
      related: cycle.slice(1, -1).map((id) => ({ path: ['phases', at(id), 'after'], message: `\`${id}\` waits too.` })),
    };
  },
});
