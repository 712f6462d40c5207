import type { DeploymentModel } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

/** A rector’s term of office in most of Central Europe. */
const MONTHS = 48;

export default defineRule({
  id: 'roadmap-within-a-term',
  severity: 'warning',
  category: 'structure',
  kinds: ['model'],
  demands: 'the phases lead to full operation within 48 months',
  why: 'Four years are a rector’s term in much of Central Europe. A SOC that is finished under the next one has lost its sponsor on the way.',
  *check({ phases }) {
    const ends = endsOf(phases);
    const [last, end] = [...ends].toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
    if (end <= MONTHS) return;
    const longest = phases.reduce(
      (most, { months }, index) => ((phases[most]?.months ?? 0) < months ? index : most),
      0,
    );
    yield {
      path: ['phases', longest, 'months'],
      message: `Phase \`${last}\` ends after ${Number(end.toFixed(1))} months.`,
      hint: `Shorten \`${phases[longest]?.id ?? ''}\`, the longest phase, or let phases run side by side, so that all end within ${MONTHS} months.`,
    };
  },
});

/** When each phase ends, in months. One round for each phase is enough, whatever their order; a circle ends too. */
function endsOf(phases: DeploymentModel['phases']): Map<string, number> {
  const ends = new Map<string, number>();
  for (const _round of phases) {
    for (const { id, months, after } of phases)
      ends.set(id, months + Math.max(0, ...after.map((on) => ends.get(on) ?? 0)));
  }
  return ends;
}
