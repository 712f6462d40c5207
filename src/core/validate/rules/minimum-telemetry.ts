import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'minimum-telemetry',
  severity: 'error',
  category: 'content',
  kinds: ['playbook'],
  demands: 'at least one log source is marked as the minimum',
  why: 'A university with few logs must see at a glance whether it can follow the playbook at all.',
  *check({ telemetry }) {
    if (telemetry.some(({ minimum }) => minimum)) return;
    yield {
      path: ['telemetry'],
      at: 'key',
      message: 'No log source is marked as the minimum.',
      hint: 'Set `minimum: true` where the playbook cannot be followed without the source.',
    };
  },
});
