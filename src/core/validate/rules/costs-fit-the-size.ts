import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'costs-fit-the-size',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the costs are worked out for a number of people that the model suits',
  why: 'A chooser compares plans by cost for each person served. Costs of a small university under a large one’s plan make that figure wrong.',
  *check({ suits: { constituency }, cost_basis: { people } }) {
    if (constituency.low > constituency.high) return;
    if (people >= constituency.low && people <= constituency.high) return;
    yield {
      path: ['cost_basis', 'people'],
      message: `The costs are for ${people} people, but the model suits ${constituency.low} to ${constituency.high}.`,
      hint: 'Correct the number, or widen the range of the constituency.',
      related: [{ path: ['suits', 'constituency'], at: 'key', message: 'The people whom the model suits.' }],
    };
  },
});
