import { defineRule } from '../rule.ts';
import { stepEdges, stepsBefore } from '../step-graph.ts';

const AFTER = { eradication: ['containment'], recovery: ['containment', 'eradication'] } as const;

export default defineRule({
  id: 'containment-comes-first',
  severity: 'warning',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'some containment comes before eradication and before recovery',
  why: 'A file server restored while the intruder still holds an account is encrypted again, this time with its newest backup.',
  *check(playbook) {
    const edges = stepEdges(playbook);
    const phaseOf = new Map(playbook.steps.map(({ id, phase }) => [id, phase]));
    for (const [index, { id, phase }] of playbook.steps.entries()) {
      if (phase !== 'eradication' && phase !== 'recovery') continue;
      const wanted: readonly string[] = AFTER[phase];
      const before = [...stepsBefore(edges, id)].map((other) => phaseOf.get(other) ?? '');
      if (before.some((other) => wanted.includes(other))) continue;
      yield {
        path: ['steps', index, 'phase'],
        message: `Step \`${id}\` belongs to ${phase}, but no step of ${wanted.join(' or ')} leads to it.`,
        hint: 'Add a step before it that stops the harm, or correct the phase.',
      };
    }
  },
});
