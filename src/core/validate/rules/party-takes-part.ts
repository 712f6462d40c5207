import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'party-takes-part',
  severity: 'warning',
  category: 'structure',
  kinds: ['model'],
  demands:
    'each party does something: a role, a service, an interface, a tool, a log source, a cost or a risk names it',
  why: 'A faculty or a vendor that stands in the diagram without a task believes that somebody else has agreed on its behalf.',
  *check({ parties }, { ids }) {
    const used = new Set(ids.filter(({ from }) => from.in === 'local' && from.name === 'parties').map(({ id }) => id));
    for (const [index, { id }] of parties.entries()) {
      if (used.has(id)) continue;
      yield {
        path: ['parties', index, 'id'],
        message: `Nothing in this file names party \`${id}\`.`,
        hint: 'Give it a role, a service or an interface, or take the party out.',
      };
    }
  },
});
