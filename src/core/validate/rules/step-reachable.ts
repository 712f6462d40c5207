import { reachable } from '../../shared/graph.ts';
import { defineRule } from '../rule.ts';
import { namesUnknownStep, stepEdges } from '../step-graph.ts';

export default defineRule({
  id: 'step-reachable',
  severity: 'error',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'every step can be reached from the start',
  why: 'A step that nothing leads to is never done, however important its text is.',
  *check(playbook) {
    if (namesUnknownStep(playbook)) return;
    const reached = reachable(stepEdges(playbook), [playbook.start]);
    for (const [index, { id }] of playbook.steps.entries()) {
      if (reached.has(id)) continue;
      yield {
        path: ['steps', index, 'id'],
        message: `No step leads to \`${id}\`.`,
        hint: 'Name it in `next` or in a branch of an earlier step, or delete it.',
      };
    }
  },
});
