import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'levels-in-order',
  severity: 'error',
  category: 'structure',
  kinds: ['checklist'],
  demands: 'levels run from 0 to 4 in order',
  why: 'Scores are compared between universities and years. A missing or repeated level makes them incomparable.',
  *check({ levels, questions }) {
    const lists = [
      { list: levels, path: ['levels'] as (string | number)[] },
      ...questions.map((question, i) => ({ list: question.levels, path: ['questions', i, 'levels'] })),
    ];
    for (const { list, path } of lists) {
      const wrong = list.findIndex(({ level }, index) => level !== index);
      if (wrong < 0) continue;
      yield {
        path: [...path, wrong, 'level'],
        message: `Level ${wrong} is expected here, but ${list[wrong]?.level} stands here.`,
        hint: 'Order the levels 0, 1, 2, 3, 4.',
      };
    }
  },
});
