import { SEVERITIES } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'calendar-raises-severity',
  severity: 'error',
  category: 'content',
  kinds: ['playbook'],
  demands: 'a week of the academic year or an impact raises the severity above the base',
  why: 'A rule that changes nothing, or lowers the severity in exam weeks, misleads whoever is on duty.',
  *check({ severity }) {
    const base = SEVERITIES.indexOf(severity.base);
    for (const list of ['impact', 'calendar'] as const) {
      for (const [index, { to }] of severity[list].entries()) {
        if (SEVERITIES.indexOf(to) > base) continue;
        yield {
          path: ['severity', list, index, 'to'],
          message: `\`${to}\` is not above the base severity \`${severity.base}\`.`,
          hint: 'Raise it, lower the base, or take the entry out.',
          related: [{ path: ['severity', 'base'], message: `The base is \`${severity.base}\`.` }],
        };
      }
    }
  },
});
