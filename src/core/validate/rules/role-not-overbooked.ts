import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'role-not-overbooked',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the rotas together take no more than the whole working time of a role',
  why: 'An analyst who sits at two desks at once is on paper twice and in the room once. Cases of the exam weeks fall between the desks.',
  *check({ roles, rotas }) {
    for (const { id } of roles) {
      const uses = rotas.flatMap(({ share, roles: on }, index) => (on.includes(id) ? [{ index, share }] : []));
      const total = uses.reduce((sum, { share }) => sum + share, 0);
      const last = uses.at(-1);
      if (!last || total <= 1.001) continue;
      yield {
        path: ['rotas', last.index, 'share'],
        message: `The rotas take ${Math.round(total * 100)} % of the working time of role \`${id}\`.`,
        hint: 'Lower the shares to 1 in all, or take the role out of one rota.',
        related: uses
          .slice(0, -1)
          .map(({ index, share }) => ({ path: ['rotas', index, 'share'], message: `This rota takes ${share} of it.` })),
      };
    }
  },
});
