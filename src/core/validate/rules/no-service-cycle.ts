import { cycleIn } from '../../shared/graph.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-service-cycle',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'services do not need each other in a circle',
  why: 'In a circle there is no service to begin with, so the roadmap cannot be drawn.',
  *check({ services }) {
    const cycle = cycleIn(new Map(services.map(({ service, needs }) => [service, needs])));
    if (!cycle) return;
    const at = (id: string | undefined): number => services.findIndex(({ service }) => service === id);
    yield {
      path: ['services', at(cycle[0]), 'needs'],
      message: `The services ${cycle.join(' → ')} need each other in a circle.`,
      hint: 'Take out the need that is only useful, not required.',
      related: cycle
        .slice(1, -1)
        .map((id) => ({ path: ['services', at(id), 'needs'], message: `Service ${id} is in the circle.` })),
    };
  },
});
