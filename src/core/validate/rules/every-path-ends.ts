import { reachable, reversed } from '../../shared/graph.ts';
import { defineRule } from '../rule.ts';
import { namesUnknownStep, stepEdges } from '../step-graph.ts';

export default defineRule({
  id: 'every-path-ends',
  severity: 'error',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'from every step the playbook can come to an end',
  why: 'A branch that runs in a circle keeps people in an incident that is over, or hides that it is not.',
  *check(playbook) {
    if (namesUnknownStep(playbook)) return;
    const ends = playbook.steps.filter((step) => step.ends).map(({ id }) => id);
    const canEnd = reachable(reversed(stepEdges(playbook)), ends);
    for (const [index, step] of playbook.steps.entries()) {
      const leadsOn = Boolean(step.next?.length) || step.decision !== undefined;
      if (canEnd.has(step.id) || !leadsOn) continue;
      yield {
        path: ['steps', index, 'id'],
        message: `From step \`${step.id}\` no end can be reached.`,
        hint: 'Lead one branch to a step with `ends: true`.',
      };
    }
  },
});
