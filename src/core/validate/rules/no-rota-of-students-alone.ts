import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-rota-of-students-alone',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'a rota has at least one role that is not filled by students',
  why: 'Students sit exams in the same weeks in which attacks hurt most, and decisions about fellow students’ data need staff.',
  *check({ rotas, roles }) {
    const students = new Set(roles.filter(({ student }) => student).map(({ id }) => id));
    for (const [index, rota] of rotas.entries()) {
      if (rota.roles.some((role) => !students.has(role))) continue;
      yield {
        path: ['rotas', index, 'roles'],
        message: `Rota \`${rota.id}\` is filled by students alone.`,
        hint: 'Add the staff role that supervises them.',
        related: roles.flatMap(({ id }, at) =>
          rota.roles.includes(id) ? [{ path: ['roles', at, 'student'], message: `\`${id}\` is for students.` }] : [],
        ),
      };
    }
  },
});
