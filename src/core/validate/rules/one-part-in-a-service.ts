import { defineRule } from '../rule.ts';

const LETTERS = ['responsible', 'accountable', 'consulted', 'informed'] as const;

export default defineRule({
  id: 'one-part-in-a-service',
  severity: 'warning',
  category: 'structure',
  kinds: ['model'],
  demands: 'a party has one part in a service; only responsible and accountable go together',
  why: 'Who does the work needs no message about it. Two letters for one party mostly mean that another one, often a faculty, was forgotten.',
  *check({ services }) {
    for (const [index, { service, raci }] of services.entries()) {
      const path = ['services', index, 'raci'];
      const parts = LETTERS.flatMap((letter) => raci[letter].map((party, at) => ({ letter, party, at })));
      for (const later of parts.filter(({ letter }) => letter === 'consulted' || letter === 'informed')) {
        const first = parts.find(({ party, letter }) => party === later.party && letter !== later.letter);
        if (!first || LETTERS.indexOf(first.letter) > LETTERS.indexOf(later.letter)) continue;
        yield {
          path: [...path, later.letter, later.at],
          message: `In service ${service} \`${later.party}\` is ${first.letter} and ${later.letter} at once.`,
          hint: `Take it out here, or name the party that is to be ${later.letter} instead.`,
          related: [{ path: [...path, first.letter, first.at], message: `Here it is ${first.letter}.` }],
        };
      }
    }
  },
});
