import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'service-delivered-once',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'each service is first delivered in exactly one phase',
  why: 'A service without a phase is never built; one with two phases has no date that the board can hold anyone to.',
  *check({ services, phases }) {
    for (const [index, { service }] of services.entries()) {
      const phasesWith = phases.filter((phase) => phase.services.includes(service));
      if (phasesWith.length === 1) continue;
      yield {
        path: ['services', index, 'service'],
        message:
          phasesWith.length === 0
            ? `No phase delivers service ${service}.`
            : `Service ${service} is delivered by ${phasesWith.length} phases: ${phasesWith.map(({ id }) => id).join(', ')}.`,
        hint: phasesWith.length === 0 ? 'List it under `services` of one phase.' : 'Keep it in the first one.',
        related: phasesWith.map((phase) => ({
          path: ['phases', phases.indexOf(phase), 'services', phase.services.indexOf(service)],
          message: `Phase \`${phase.id}\` delivers it.`,
        })),
      };
    }
  },
});
