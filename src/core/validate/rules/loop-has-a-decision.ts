import { cycleIn, reachable, reversed } from '../../shared/graph.ts';
import { defineRule } from '../rule.ts';
import { stepEdges } from '../step-graph.ts';

export default defineRule({
  id: 'loop-has-a-decision',
  severity: 'error',
  category: 'structure',
  kinds: ['playbook'],
  demands: 'steps lead back to an earlier one only through a decision',
  why: 'Without a question that can end it, the loop keeps the analyst busy while the intruder works elsewhere on campus.',
  *check(playbook) {
    const { steps } = playbook;
    // A circle that nothing leads out of is what every-path-ends reports.
    const canEnd = reachable(
      reversed(stepEdges(playbook)),
      steps.flatMap(({ id, ends }) => (ends ? [id] : [])),
    );
    const cycle = cycleIn(new Map(steps.map(({ id, next }) => [id, canEnd.has(id) ? (next ?? []) : []])));
    if (!cycle) return;
    const at = (id: string | undefined): number => steps.findIndex((step) => step.id === id);
    yield {
      path: ['steps', at(cycle.at(-2)), 'next'],
      message: `The steps ${cycle.join(' → ')} lead in a circle without a decision.`,
      hint: 'Ask in one of them whether to go round again, or lead on to another step.',
      related: cycle
        .slice(0, -2)
        .map((id) => ({ path: ['steps', at(id), 'id'], message: `\`${id}\` is in the circle.` })),
    };
  },
});
