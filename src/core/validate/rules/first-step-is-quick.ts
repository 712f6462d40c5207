import { MINUTES, minutesOf } from '../../shared/duration.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'first-step-is-quick',
  severity: 'warning',
  category: 'content',
  kinds: ['playbook'],
  demands: 'the first step is done within an hour',
  why: 'The first step decides whether there is an incident. While it lasts, mail goes out of the stolen account.',
  *check({ start, steps }) {
    const index = steps.findIndex(({ id }) => id === start);
    const within = steps[index]?.within;
    if (within === undefined || minutesOf(within) <= MINUTES.hour) return;
    yield {
      path: ['steps', index, 'within'],
      message: `The first step, \`${start}\`, may take ${within}.`,
      hint: 'Keep it to an hour at most: confirm first, and leave the search to a later step.',
    };
  },
});
