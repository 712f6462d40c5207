import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'question-is-mapped',
  severity: 'warning',
  category: 'content',
  kinds: ['checklist'],
  demands: 'each question is mapped to at least one framework',
  why: 'An auditor or a NIS2 authority asks in the words of a framework. A question without a mapping has to be answered twice.',
  *check({ questions }) {
    for (const [index, { id, mappings }] of questions.entries()) {
      if (Object.values(mappings).some((ids) => ids.length > 0)) continue;
      yield {
        path: ['questions', index, 'mappings'],
        at: 'key',
        message: `Question \`${id}\` is mapped to nothing.`,
        hint: 'Name what comes close in SIM3, SOC-CMM, NIST CSF or NIS2, or ask whether the question belongs here.',
      };
    }
  },
});
