import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEAR_TIE_SHARE, rank, whatWouldChange, type ChoiceProfile } from '../../../src/core/choose/index.ts';
import { CRITERIA, MID_SIZE, MODELS } from '../choose/support.ts';

const GUIDE = readFileSync('src/content/docs/planner/method/choose.mdx', 'utf8');
const cells = GUIDE.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.replaceAll('*', '').trim()));
const shown = (points: number): string => String(points).replace('-', '−');
const pointsOf = (profile: ChoiceProfile, id: string, criterion?: string): number => {
  const model = rank(profile, MODELS, CRITERIA).models.find((each) => each.id === id);
  if (criterion === undefined) return model?.score ?? NaN;
  return model?.contributions.find((each) => each.criterion === criterion)?.points ?? 0;
};

describe('the worked example of the guide to the choice', () => {
  const told = CRITERIA.filter(({ name }) => cells.some((row) => row[1] === name));

  it.each(told.map(({ id, name }) => [name, id]))('%s: the points are those that the planner computes', (name, id) => {
    const row = cells.find((each) => each[1] === name);
    expect(row?.slice(2, 4)).toEqual(['hybrid', 'centralised'].map((model) => shown(pointsOf(MID_SIZE, model, id))));
  });

  it('leaves out only criteria that say nothing about the two', () => {
    const silent = CRITERIA.filter((criterion) => !told.includes(criterion));
    expect(silent.map(({ id }) => id)).toEqual(['planner', 'partners', 'data', 'duties']);
    for (const { id } of silent) {
      expect([pointsOf(MID_SIZE, 'hybrid', id), pointsOf(MID_SIZE, 'centralised', id)]).toEqual([0, 0]);
    }
  });

  it('adds up, and calls the two close', () => {
    expect(cells.find((row) => row[1] === 'Sum')?.slice(2, 4)).toEqual(['68.8', '67.2']);
    const { leaders, close, reachable, models } = rank(MID_SIZE, MODELS, CRITERIA);
    expect({ leaders, close, reachable }).toEqual({ leaders: ['hybrid'], close: ['centralised'], reachable: 150 });
    expect(models.slice(0, 2).map(({ score }) => score)).toEqual([68.8, 67.2]);
    expect(reachable * NEAR_TIE_SHARE).toBe(7.5);
  });

  it('with EUR 550,000 centralised leads', () => {
    expect(whatWouldChange(MID_SIZE, MODELS, CRITERIA)[0]).toMatchObject({
      question: 'budget',
      to: 550_000,
      leaders: ['centralised'],
    });
    expect(pointsOf({ ...MID_SIZE, budget: 550_000 }, 'hybrid', 'budget')).toBe(12.4);
    expect(597_400 / 550_000).toBeCloseTo(1.086, 3);
    expect(1 - Math.log(1.086) / Math.log(1.6)).toBeCloseTo(0.824, 3);
  });
});
