import { reachable } from '../../shared/graph.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'phases-in-reading-order',
  severity: 'warning',
  category: 'structure',
  kinds: ['model'],
  demands: 'a phase stands after the phases that it waits for',
  why: 'A board reads a roadmap from top to bottom. A phase above the one it waits for looks as though it could begin today.',
  *check({ phases }) {
    const before = new Map(phases.map(({ id, after }) => [id, after]));
    for (const [index, { id, after }] of phases.entries()) {
      for (const [at, other] of after.entries()) {
        const otherAt = phases.findIndex((phase) => phase.id === other);
        // Phases that wait for each other are what no-phase-cycle reports.
        if (otherAt <= index || reachable(before, [other]).has(id)) continue;
        yield {
          path: ['phases', index, 'after', at],
          message: `Phase \`${id}\` waits for \`${other}\`, which stands below it.`,
          hint: `Move \`${other}\` above \`${id}\`, or correct \`after\`.`,
          related: [{ path: ['phases', otherAt, 'id'], message: `\`${other}\` stands here.` }],
        };
      }
    }
  },
});
