import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'needed-service-offered',
  severity: 'error',
  category: 'reference',
  kinds: ['model'],
  demands: 'a service that another one needs, or that a phase delivers, is offered in the model',
  why: 'A plan that leans on a service nobody provides stops at that point.',
  *check({ services, phases }) {
    const offered = new Set(services.map(({ service }) => service));
    const uses = [
      ...services.flatMap(({ needs }, i) => needs.map((id, j) => ({ id, path: ['services', i, 'needs', j] }))),
      ...phases.flatMap((phase, i) => phase.services.map((id, j) => ({ id, path: ['phases', i, 'services', j] }))),
    ];
    for (const { id, path } of uses) {
      if (offered.has(id)) continue;
      yield {
        path,
        message: `Service ${id} is used here but not offered in this model.`,
        hint: `Add service "${id}" under \`services\`, or take it out here.`,
      };
    }
  },
});
