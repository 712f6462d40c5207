import { count } from '../../shared/count.ts';
import { defineRule } from '../rule.ts';

const DAYS = { fewest: 30, most: 1_095 };

export default defineRule({
  id: 'retention-plausible',
  severity: 'warning',
  category: 'content',
  kinds: ['model'],
  demands: 'logs are kept between 30 days and three years',
  why: 'Intruders in a university stay unseen for weeks, so a week of logs shows only their last act. Logs of students kept for a decade breach the storage limitation of the GDPR.',
  *check({ log_sources: sources }) {
    for (const [index, { log_source: source, retention_days: days }] of sources.entries()) {
      if (days >= DAYS.fewest && days <= DAYS.most) continue;
      yield {
        path: ['log_sources', index, 'retention_days'],
        message: `Logs of \`${source}\` are kept for ${count(days, 'day')}.`,
        hint:
          days < DAYS.fewest
            ? `Keep them for ${DAYS.fewest} days at least, in an archive if need be.`
            : `Keep them for ${DAYS.most} days at most, unless a law that you can name asks for more.`,
      };
    }
  },
});
