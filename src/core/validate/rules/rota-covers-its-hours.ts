import { count } from '../../shared/count.ts';
import { availableFte, neededFte } from '../../shared/rota.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rota-covers-its-hours',
  severity: 'error',
  category: 'capacity',
  kinds: ['model'],
  demands: 'the staff of a rota suffice for its hours and seats',
  why: 'A rota on paper that the staff cannot fill fails in its first week of illness, and breaks working-time law before that.',
  *check({ rotas, roles }) {
    for (const [index, rota] of rotas.entries()) {
      const needed = neededFte(rota);
      const available = availableFte(rota, roles);
      if (available + 0.005 >= needed) continue;
      yield {
        path: ['rotas', index, 'hours'],
        message: `Rota \`${rota.id}\` needs ${needed.toFixed(2)} FTE for ${count(rota.seats, 'seat')} ${rota.hours}, but its roles give ${available.toFixed(2)}.`,
        hint: `Add ${(needed - available).toFixed(2)} FTE, raise \`share\`, or promise fewer hours.`,
        related: roles.flatMap(({ id, fte }, at) =>
          rota.roles.includes(id) ? [{ path: ['roles', at, 'fte'], message: `\`${id}\` has ${fte} FTE.` }] : [],
        ),
      };
    }
  },
});
