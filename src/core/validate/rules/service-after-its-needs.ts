import type { DeploymentModel } from '../../../schemas/index.ts';
import type { Path } from '../finding.ts';
import { reachable, type Edges } from '../../shared/graph.ts';
import { defineRule } from '../rule.ts';

type Phase = DeploymentModel['phases'][number];

export default defineRule({
  id: 'service-after-its-needs',
  severity: 'error',
  category: 'structure',
  kinds: ['model'],
  demands: 'a service is delivered in the same phase as the services it needs, or later',
  why: 'Incident analysis before there are logs, or forensics before there is a case process, costs a year and delivers nothing.',
  *check({ services, phases }) {
    const before: Edges = new Map(phases.map(({ id, after }) => [id, after]));
    for (const [index, { service, needs }] of services.entries()) {
      const own = phaseOf(service, phases);
      if (!own) continue;
      const ready = reachable(before, [own.id]);
      for (const [at, need] of needs.entries()) {
        const other = phaseOf(need, phases);
        if (!other || ready.has(other.id)) continue;
        yield {
          path: ['services', index, 'needs', at],
          message: `Service ${service} (phase \`${own.id}\`) needs ${need}, which phase \`${other.id}\` delivers later.`,
          hint: `Move ${need} to an earlier phase, move ${service} to a later one, or add \`${other.id}\` to \`after\` of \`${own.id}\`.`,
          related: [
            { path: deliveryOf(service, own, phases), message: `Phase \`${own.id}\` delivers ${service}.` },
            { path: deliveryOf(need, other, phases), message: `Phase \`${other.id}\` delivers ${need}.` },
          ],
        };
      }
    }
  },
});

function deliveryOf(service: string, phase: Phase, phases: readonly Phase[]): Path {
  return ['phases', phases.indexOf(phase), 'services', phase.services.indexOf(service)];
}

function phaseOf(service: string, phases: readonly Phase[]): Phase | undefined {
  return phases.find((phase) => phase.services.includes(service));
}
