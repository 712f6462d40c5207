import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sources-given',
  severity: 'error',
  category: 'content',
  kinds: ['model', 'playbook', 'checklist'],
  demands: 'the file names at least one source',
  why: 'A planner must be able to defend every statement before a board, and a reader must be able to check it.',
  *check({ sources }) {
    if (sources.length > 0) return;
    yield {
      path: ['sources'],
      message: 'The list of sources is empty.',
      hint: 'Add the id of a source from reference/sources.yaml.',
    };
  },
});
