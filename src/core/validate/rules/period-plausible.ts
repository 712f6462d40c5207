import { MINUTES, minutesOf } from '../../shared/duration.ts';
import type { Path } from '../finding.ts';
import { defineRule } from '../rule.ts';

const DAYS = { step: 90, other: 366 };

export default defineRule({
  id: 'period-plausible',
  severity: 'error',
  category: 'content',
  kinds: ['model', 'playbook'],
  demands: 'a period is longer than nothing and not longer than a step (90 days) or a year can take',
  why: 'PT30D for PT30M, or a zero left over from a draft, turns a time target into one that nobody can miss or meet.',
  *check(value) {
    for (const { path, within, most } of value.kind === 'model' ? ofModel(value) : ofPlaybook(value)) {
      const minutes = minutesOf(within);
      if (minutes > 0 && minutes <= most * MINUTES.day) continue;
      yield {
        path,
        message: minutes === 0 ? `${within} is no time at all.` : `${within} is longer than ${most} days.`,
        hint: 'Write the real period: PT15M is 15 minutes, PT4H four hours, P14D two weeks.',
      };
    }
  },
});

interface Period {
  readonly path: Path;
  readonly within: string;
  /** Most days. */
  readonly most: number;
}

function ofModel({ interfaces }: { interfaces: readonly { within: string }[] }): Period[] {
  return interfaces.map(({ within }, index) => ({ path: ['interfaces', index, 'within'], within, most: DAYS.other }));
}

function ofPlaybook(playbook: {
  steps: readonly { within: string }[];
  notifications: readonly { within?: string | undefined }[];
}): Period[] {
  return [
    ...playbook.steps.map(({ within }, index) => ({ path: ['steps', index, 'within'], within, most: DAYS.step })),
    ...playbook.notifications.flatMap(({ within }, index) =>
      within === undefined ? [] : [{ path: ['notifications', index, 'within'], within, most: DAYS.other }],
    ),
  ];
}
