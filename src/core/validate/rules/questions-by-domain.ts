import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'questions-by-domain',
  severity: 'warning',
  category: 'structure',
  kinds: ['checklist'],
  demands: 'the questions of a domain stand together, in the order of the domains',
  why: 'One person answers one domain. A question among those of another domain is put to somebody who does not know the answer.',
  *check({ domains, questions }) {
    const ranks = questions.map(({ domain }) => domains.findIndex(({ id }) => id === domain));
    const inPlace = longestRise(ranks);
    for (const [index, { id, domain }] of questions.entries()) {
      const domainAt = ranks[index] ?? -1;
      if (inPlace.has(index) || domainAt < 0) continue;
      yield {
        path: ['questions', index, 'domain'],
        message: `Question \`${id}\` of the domain \`${domain}\` stands among those of another domain.`,
        hint: 'Move it to the other questions of its domain, or correct the domain.',
        related: [{ path: ['domains', domainAt, 'id'], message: `\`${domain}\` is defined here.` }],
      };
    }
  },
});

/** Positions of the longest part of a list that never falls: all others are the fewest that have to move. */
function longestRise(ranks: readonly number[]): Set<number> {
  const length: number[] = [];
  const before: number[] = [];
  for (const [at, rank] of ranks.entries()) {
    const best = ranks.slice(0, at).reduce((most, other, i) => {
      return other <= rank && (length[i] ?? 0) > (length[most] ?? 0) ? i : most;
    }, -1);
    length.push((length[best] ?? 0) + 1);
    before.push(best);
  }
  const kept = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
