import type { DeploymentModel } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

type Service = DeploymentModel['services'][number];

export default defineRule({
  id: 'service-not-above-its-needs',
  severity: 'warning',
  category: 'capacity',
  kinds: ['model'],
  demands: 'a service does not promise much more than the services it needs: advanced on basic, or hours on none',
  why: 'Incidents answered around the clock, on logs that somebody reads when asked, are answered on the next working day.',
  *check({ services }) {
    for (const [index, service] of services.entries()) {
      for (const [at, id] of service.needs.entries()) {
        const needAt = services.findIndex((other) => other.service === id);
        const need = services[needAt];
        const gap = need && gapBetween(service, need);
        if (gap === undefined) continue;
        yield {
          path: ['services', index, 'needs', at],
          message: `Service ${service.service} is ${service[gap]}, but needs ${id}, which is ${need?.[gap] ?? ''}.`,
          hint: `Raise \`${gap}\` of ${id}, or promise less here.`,
          related: [{ path: ['services', needAt, gap], message: `Service ${id} is ${need?.[gap] ?? ''}.` }],
        };
      }
    }
  },
});

function gapBetween(service: Service, need: Service): 'level' | 'hours' | undefined {
  if (service.level === 'advanced' && need.level === 'basic') return 'level';
  return service.hours !== 'on-request' && need.hours === 'on-request' ? 'hours' : undefined;
}
