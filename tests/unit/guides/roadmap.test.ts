import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRoadmap, plannedPhases, type PhaseChange, type Roadmap } from '../../../src/core/roadmap/index.ts';
import { publishedModel } from '../../support/models.ts';

const GUIDE = readFileSync('src/content/docs/planner/method/roadmap.mdx', 'utf8');
const hybrid = publishedModel('hybrid');

function roadmap(capacity_fte?: number, changes: Readonly<Record<string, PhaseChange>> = {}): Roadmap {
  const phases = plannedPhases(hybrid, changes, true);
  const result = buildRoadmap({ phases, start: '2027-10', capacity_fte, pauses: [] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.roadmap;
}
const written = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

describe('the worked example of the guide to the roadmap', () => {
  it('has in its table the days that the planner computes', () => {
    const rows = GUIDE.split('\n')
      .filter((line) => /^\| .* \d{4} /.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const [free, short] = [roadmap(), roadmap(2)];
    const computed = free.phases.map(({ firstDay, lastDay, slack }, index) => {
      const other = short.phases[index];
      return [
        `${written(firstDay)} to ${written(lastDay)}`,
        `${written(other?.firstDay ?? '')} to ${written(other?.lastDay ?? '')}`,
        String(slack),
      ];
    });
    expect(rows.map((row) => row.slice(2, 5))).toEqual(computed);
  });

  it('has the critical path and the months of both', () => {
    expect(roadmap().path).toEqual(['mandate', 'tender', 'vendor-onboarding', 'prove-and-adjust']);
    expect([roadmap().months, roadmap(2).months]).toEqual([18, 24]);
    expect(GUIDE).toContain('3 + 7 + 4 + 4 = 18 months');
  });

  it('has the end for a tender that takes half a post', () => {
    const found = roadmap(2, { tender: { need_fte: 0.5 } });
    expect(found.months).toBeCloseTo(19.5, 9);
    expect(GUIDE).toContain(`until ${written(found.lastDay)}`);
  });
});
