import { defineRule } from '../rule.ts';
import { stepEdges } from '../step-graph.ts';

export default defineRule({
  id: 'phases-move-on',
  severity: 'warning',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'no step leads back to detection, and after the lessons only lessons follow',
  why: 'Whoever comes back to the phase after a break must be able to tell from its name how far the case is.',
  *check(playbook) {
    const edges = stepEdges(playbook);
    const indexOf = new Map(playbook.steps.map(({ id }, index) => [id, index]));
    for (const [index, { id, phase }] of playbook.steps.entries()) {
      for (const to of edges.get(id) ?? []) {
        const target = playbook.steps[indexOf.get(to) ?? -1];
        const back = target?.phase === 'detection' && phase !== 'detection';
        if (!target || (!back && !(phase === 'lessons' && target.phase !== 'lessons'))) continue;
        yield {
          path: ['steps', index, 'phase'],
          message: `Step \`${id}\` of the phase ${phase} leads to \`${to}\` of the phase ${target.phase}.`,
          hint: 'Correct the phase of one of them, or lead on to a later step.',
          related: [
            { path: ['steps', indexOf.get(to) ?? 0, 'phase'], message: `\`${to}\` belongs to ${target.phase}.` },
          ],
        };
      }
    }
  },
});
