import { MINUTES, minutesOf } from '../../shared/duration.ts';
import { defineRule } from '../rule.ts';

/** Longest periods of the acts. A national act or a contract may ask for less. */
const PERIODS = [
  { act: 'GDPR Art. 33(1)', names: /\b33 ?\(1\)|\bGDPR,? Art(?:icle|\.) 33(?! ?\()/i, hours: 72 },
  { act: 'NIS2 Art. 23(4)(a)', names: /\b23 ?\(4\) ?\(a\)/i, hours: 24 },
  { act: 'NIS2 Art. 23(4)(b)', names: /\b23 ?\(4\) ?\(b\)/i, hours: 72 },
  { act: 'NIS2 Art. 23(4)(d)', names: /\b23 ?\(4\) ?\(d\)/i, hours: 31 * 24 },
] as const;

export default defineRule({
  id: 'legal-periods-kept',
  severity: 'error',
  category: 'content',
  kinds: ['playbook'],
  demands: 'the period of a notification is not longer than the act that it names allows',
  why: 'A university that follows its playbook and is late all the same has to explain both to the authority: the delay and the playbook.',
  *check({ notifications }) {
    for (const [index, { id, duty, within }] of notifications.entries()) {
      const period = PERIODS.find(({ names }) => names.test(duty));
      if (!period || (within !== undefined && minutesOf(within) <= period.hours * MINUTES.hour)) continue;
      const most = period.hours > 72 ? 'one month' : `${period.hours} hours`;
      yield {
        path: ['notifications', index, within === undefined ? 'id' : 'within'],
        message: `Notification \`${id}\` names ${period.act}, which allows ${most}, ${within === undefined ? 'but has no `within`' : `but says ${within}`}.`,
        hint: `Write \`within: ${period.hours > 72 ? 'P30D' : `PT${period.hours}H`}\`, or less if your national act asks for it.`,
      };
    }
  },
});
