import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rota-has-hours',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'a rota has hours; on-request is a promise of a service, not a duty',
  why: 'A rota without hours binds nobody, yet a reader of the plan counts it as people on duty.',
  *check({ rotas }) {
    for (const [index, { id, hours }] of rotas.entries()) {
      if (hours !== 'on-request') continue;
      yield {
        path: ['rotas', index, 'hours'],
        message: `Rota \`${id}\` has no hours: it is on request.`,
        hint: 'Write the hours in which somebody is on duty, or take the rota out.',
      };
    }
  },
});
