import { cycleIn } from '../graph.ts';
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
    const index = services.findIndex(({ service }) => service === cycle[0]);
    yield {
      path: ['services', index, 'needs'],
      message: `The services ${cycle.join(' → ')} need each other in a circle.`,
      hint: 'Take out the need that is only useful, not required.',
    };
  },
});
