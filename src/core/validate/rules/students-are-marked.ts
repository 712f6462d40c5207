import { defineRule } from '../rule.ts';

const STUDENT_JOB = /\bstudent\w*[ -](analyst|assistant|employee|helper|responder|worker)/i;

export default defineRule({
  id: 'students-are-marked',
  severity: 'warning',
  category: 'capacity',
  kinds: ['model'],
  demands: 'a role that its title gives to students says `student: true`',
  why: 'The plan keeps students off a rota of their own and counts them out of exam weeks. It can do so only if it knows them.',
  *check({ roles }) {
    for (const [index, { title, student }] of roles.entries()) {
      if (student || !STUDENT_JOB.test(title)) continue;
      yield {
        path: ['roles', index, 'student'],
        message: `The role “${title}” says \`student: false\`.`,
        hint: 'Write `student: true`, or give the role another title.',
      };
    }
  },
});
