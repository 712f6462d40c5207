import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NEAR_TIE_SHARE,
  QUESTION_FORMS,
  rank,
  sideOf,
  type ChoiceProfile,
  type Criterion,
  type ModelFacts,
  type Question,
} from '../../../src/core/choose/index.ts';
import { CRITERIA, MID_SIZE, MODELS, profiles } from './support.ts';

const ranked = (profile: ChoiceProfile) => rank(profile, MODELS, CRITERIA);
const modelOf = (profile: ChoiceProfile, id: string) => ranked(profile).models.find((model) => model.id === id);
/** An amount that lies more than 1 % below its range. */
const differs = ({ answer, low }: Readonly<Record<string, unknown>>): boolean => Number(answer) < Number(low) * 0.99;
/** `criterion:reason points` for every contribution of a model. */
const reasons = (profile: ChoiceProfile, id: string): string[] =>
  modelOf(profile, id)?.contributions.map((each) => `${each.criterion}:${each.reason} ${each.points}`) ?? [];
const outs = (profile: ChoiceProfile, id: string): string[] =>
  modelOf(profile, id)?.exclusions.map((each) => `${each.criterion}:${each.reason}`) ?? [];

const COLLEGE: ChoiceProfile = {
  role: 'university',
  students: 2700,
  staff: 300,
  team_fte: 0,
  budget: 120_000,
  hours: '8x5',
  partners: 'none',
  vendor: 'yes',
  hpc: 'none',
  autonomy: 'low',
  network: 'nren',
  nis2: 'no',
  nren_services: ['5.1'],
  student_staff: 'no',
};
const LARGE: ChoiceProfile = {
  role: 'university',
  students: 52_000,
  staff: 8000,
  team_fte: 10,
  budget: 2_000_000,
  hours: '24x7',
  partners: 'none',
  vendor: 'no',
  hpc: 'some',
  autonomy: 'medium',
  network: 'nren-and-own',
  data: ['health'],
  nis2: 'essential',
  nren_services: [],
};
const MEMBER: ChoiceProfile = {
  ...MID_SIZE,
  students: 16_000,
  staff: 2000,
  team_fte: 2,
  budget: 350_000,
  hours: '12x5',
  partners: 'agreed',
  vendor: 'no',
  autonomy: 'high',
};
const CENTRE: ChoiceProfile = {
  ...MID_SIZE,
  students: 3750,
  staff: 250,
  team_fte: 2,
  budget: 500_000,
  vendor: 'no',
  hpc: 'core',
  autonomy: 'high',
  student_staff: 'no',
};
const TEACHING: ChoiceProfile = {
  ...MID_SIZE,
  students: 14_600,
  staff: 1400,
  team_fte: 2,
  budget: 420_000,
  hours: '8x5',
  partners: 'none',
  vendor: 'no',
  hpc: 'none',
};
const NETWORK: ChoiceProfile = {
  role: 'nren-or-national',
  students: 180_000,
  staff: 20_000,
  team_fte: 15,
  budget: 2_500_000,
  hours: '24x7',
  autonomy: 'medium',
};
const SECTOR: ChoiceProfile = {
  role: 'nren-or-national',
  students: 450_000,
  staff: 50_000,
  team_fte: 40,
  budget: 1_500_000,
  hours: '8x5-on-call',
  autonomy: 'high',
};

describe('who leads', () => {
  it.each<[string, ChoiceProfile, string, string]>([
    ['a small college whose network watches', COLLEGE, 'additional-duty', 'nren:watch-used 6'],
    ['a mid-size university that buys nights', MID_SIZE, 'hybrid', 'vendor:at-night 10'],
    ['the same without a company', { ...MID_SIZE, vendor: 'no' }, 'centralised', 'hours:equal 12'],
    [
      'the same with nights and no company',
      { ...MID_SIZE, vendor: 'no', hours: '24x7' },
      'nren-shared',
      'hours:equal 12',
    ],
    ['a large university with money for all hours', LARGE, 'centralised-24x7', 'people:inside 15'],
    ['a university whose neighbours have agreed', MEMBER, 'federated', 'partners:agreed 12'],
    ['a computing centre', CENTRE, 'research-hpc', 'research:centre 15'],
    ['a university that teaches at the desk', TEACHING, 'student-staffed', 'students:desk 8'],
    ['a research network that will watch', NETWORK, 'nren-shared', 'planner:members-by-sector 12'],
    ['a body for the whole sector', SECTOR, 'national-academic', 'planner:sector-by-sector 12'],
  ])('%s', (_, profile, leader, because) => {
    expect(ranked(profile).leaders).toEqual([leader]);
    expect(reasons(profile, leader)).toContain(because);
  });

  it('five answers are enough for a first one', () => {
    const { students, staff, team_fte, budget, hours } = MID_SIZE;
    const first = ranked({ students, staff, team_fte, budget, hours });
    expect(first.leaders).toEqual(['centralised', 'federated']);
    expect(first.answered).toBeCloseTo(54 / 150, 10);
    expect(first.open).toContain('partners');
  });

  it('nobody, while nothing is answered', () => {
    expect(ranked({})).toMatchObject({ leaders: [], close: [], reachable: 0, answered: 0 });
  });
});

describe('what puts a model out', () => {
  it.each<[string, ChoiceProfile, string, string[]]>([
    ['half of the least cost is still in', { budget: 224_450 }, 'centralised', []],
    ['less than half of it is out', { budget: 224_400 }, 'centralised', ['budget:below']],
    ['no company, no vendor at night', { vendor: 'no' }, 'hybrid', ['vendor:no-company']],
    ['no company, and none needed', { vendor: 'no' }, 'centralised', []],
    ['no partners', { partners: 'none' }, 'federated', ['partners:nobody']],
    ['no students', { student_staff: 'no' }, 'student-staffed', ['students:no-desk']],
    ['no students, where they only help', { student_staff: 'no' }, 'centralised', []],
    ['no machine', { hpc: 'none' }, 'research-hpc', ['research:no-machine']],
    [
      'a university founds no national centre',
      { role: 'university' },
      'national-academic',
      ['planner:sector-by-university'],
    ],
    ['a network builds no campus desk', { role: 'nren-or-national' }, 'centralised', ['planner:own-by-sector']],
    ['5,000 people are an eighth of 40,000', { students: 5000 }, 'centralised-24x7', []],
    ['fewer are out', { students: 4999 }, 'centralised-24x7', ['people:below']],
    ['a network is not asked for partners', { role: 'nren-or-national', partners: 'none' }, 'federated', []],
  ])('%s', (_, profile, model, expected) => {
    expect(outs(profile, model)).toEqual(expected);
  });

  it('ranks it after all that may be chosen, however many points it has', () => {
    const { models } = ranked({ ...MID_SIZE, vendor: 'no' });
    const free = models.findIndex(({ exclusions }) => exclusions.length > 0);
    expect(models.slice(free).every(({ exclusions }) => exclusions.length > 0)).toBe(true);
    expect(models.slice(free).map(({ id }) => id)).toContain('hybrid');
  });
});

describe('the points of a range', () => {
  // Centralised: 20,000 to 40,000 people, 15 points, none left at twice the range, all against at four times.
  it.each([
    ['at the lower end', 20_000, 15],
    ['at the upper end', 40_000, 15],
    ['at 1.41 times the upper end half is left', 56_569, 7.5],
    ['at twice the upper end none', 80_000, 0],
    ['at half the lower end none', 10_000, 0],
    ['at four times the upper end as many against', 160_000, -15],
    ['and never more than that', 300_000, -15],
  ])('%s', (_, students, points) => {
    const found = modelOf({ students }, 'centralised')?.contributions.find(({ criterion }) => criterion === 'people');
    expect(found?.points).toBe(points);
  });

  it('count a member of a shared model, unless the network plans for all', () => {
    const values = (profile: ChoiceProfile) => modelOf(profile, 'federated')?.contributions[0]?.values;
    expect(values({ students: 20_000 })).toEqual({ answer: 20_000, low: 10_000, high: 30_000 });
    expect(
      modelOf({ students: 90_000, role: 'nren-or-national' }, 'federated')?.contributions.find(
        ({ criterion }) => criterion === 'people',
      )?.values,
    ).toEqual({ answer: 90_000, low: 60_000, high: 120_000 });
  });

  it('say nothing of a shared model that does not name its members', () => {
    expect(reasons({ students: 20_000, budget: 500_000, team_fte: 3 }, 'national-academic')).toEqual([]);
  });

  it('do not compare euro with another currency', () => {
    const zloty = MODELS.map((model) => ({ ...model, currency: 'PLN' }));
    const { models } = rank({ budget: 500_000 }, zloty, CRITERIA);
    expect(models.flatMap(({ contributions, exclusions }) => [...contributions, ...exclusions])).toEqual([]);
  });
});

describe('on which side a reason stands', () => {
  it.each([
    [15, 15, 'for'],
    [14.9, 15, 'part'],
    [0.1, 15, 'part'],
    [0, 15, 'against'],
    [-15, 15, 'against'],
  ])('%d of %d: %s', (points, weight, side) => {
    expect(sideOf({ points, weight })).toBe(side);
  });
});

it('a reason with all points speaks for the model, also below the least amount that counts', () => {
  // 12 to 30 FTE among 10 to 30 members: one begins with 0.4, and 0.3 FTE count as 0.5.
  expect(reasons({ team_fte: 0.3 }, 'nren-shared')).toEqual(['team:inside 12']);
  fc.assert(
    fc.property(profiles, (profile) => {
      for (const { contributions } of ranked(profile).models) {
        const praised = contributions.filter((each) => sideOf(each) === 'for' && each.points === each.weight);
        // So little below that it costs less than a tenth of a point is below all the same.
        expect(praised.filter(({ reason, values }) => reason === 'below' && differs(values))).toEqual([]);
      }
    }),
  );
});

describe('the hours that a reason names are those of the model', () => {
  it.each([
    ['16x5', 'federated', 'equal', ['12x5', '8x5-on-call']],
    ['12x5', 'federated', 'more', ['12x5', '8x5-on-call']],
    ['8x5-on-call', 'centralised', 'equal', ['8x5-on-call']],
    ['16x5', 'centralised-24x7', 'more', ['24x7']],
    ['12x5', 'student-staffed', 'less', ['8x5']],
  ])('asked for %s, %s is %s', (hours, id, reason, names) => {
    const found = modelOf({ hours }, id)?.contributions.find(({ criterion }) => criterion === 'hours');
    expect([found?.reason, found?.values['model']]).toEqual([reason, names]);
  });
});

describe('ties', () => {
  const twin = (id: string): ModelFacts => ({ ...model('centralised'), id });
  const model = (id: string): ModelFacts => {
    const found = MODELS.find((each) => each.id === id);
    if (!found) throw new Error(`There is no model ${id}.`);
    return found;
  };
  const weighed = (id: string, weight: number, answers: string[]): Criterion => ({
    id,
    name: id,
    weight,
    asks: ['network'],
    reason: 'For the test.',
    cases: [{ id: 'only', answers, trait: 'own-people-alone', fit: 1, because: 'It is so.' }],
  });

  it('are said to be ties', () => {
    const found = rank(MID_SIZE, [twin('b-twin'), twin('a-twin')], CRITERIA);
    expect(found).toMatchObject({ leaders: ['a-twin', 'b-twin'], close: [] });
  });

  it('a gap of 5 % of the points that the answers give is still close, more is not', () => {
    expect(NEAR_TIE_SHARE).toBe(0.05);
    const [own, others] = [model('centralised'), model('hybrid')];
    const close = (lead: number): readonly string[] =>
      rank({ network: 'nren' }, [own, others], [weighed('lead', lead, ['nren']), weighed('rest', 20 - lead, ['own'])])
        .close;
    expect(close(1)).toEqual(['hybrid']);
    expect(close(2)).toEqual([]);
  });
});

describe('whatever is answered', () => {
  it('the ranking is whole: no error, no NaN, points that add up, weight as the limit', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { models, reachable, answered } = ranked(profile);
        expect(models).toHaveLength(MODELS.length);
        expect(answered).toBeGreaterThanOrEqual(0);
        expect(answered).toBeLessThanOrEqual(1);
        for (const { score, contributions } of models) {
          expect(score).toBeCloseTo(
            contributions.reduce((sum, { points }) => sum + points, 0),
            6,
          );
          expect(Math.abs(score)).toBeLessThanOrEqual(reachable);
          expect(contributions.every(({ points, weight }) => Math.abs(points) <= weight)).toBe(true);
        }
      }),
    );
  });

  it('the order in which the models come does not matter', () => {
    fc.assert(
      fc.property(profiles, fc.shuffledSubarray(MODELS, { minLength: MODELS.length }), (profile, shuffled) => {
        expect(rank(profile, shuffled, CRITERIA)).toEqual(ranked(profile));
      }),
    );
  });

  it('more budget puts no model out and takes no points from any', () => {
    fc.assert(
      fc.property(profiles, fc.nat(5_000_000), fc.nat(5_000_000), (profile, budget, more) => {
        for (const { id } of MODELS) {
          const [poor, rich] = [
            { ...profile, budget },
            { ...profile, budget: budget + more },
          ];
          expect(outs(rich, id).every((out) => outs(poor, id).includes(out))).toBe(true);
          expect(modelOf(rich, id)?.score).toBeGreaterThanOrEqual(modelOf(poor, id)?.score ?? NaN);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('an open question adds nothing', () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(...(Object.keys(QUESTION_FORMS) as Question[])), (profile, question) => {
        const open = rank({ ...profile, [question]: undefined }, MODELS, CRITERIA);
        const alone = CRITERIA.filter(({ asks }) => asks.length === 1 && asks[0] === question).map(({ id }) => id);
        const spoken = open.models.flatMap(({ contributions }) => contributions.map(({ criterion }) => criterion));
        expect(spoken.filter((criterion) => alone.includes(criterion))).toEqual([]);
        expect(open.open.includes(question) || profile.role === 'nren-or-national').toBe(true);
      }),
    );
  });

  it('no students and no staff count as not answered, either of them alone as nobody of that kind', () => {
    expect(ranked({ students: 0, staff: 0 })).toEqual(ranked({}));
    expect(ranked({ students: 0 })).toEqual(ranked({}));
    expect(reasons({ students: 0, staff: 300 }, 'additional-duty')[0]).toMatch(/^people:below/);
  });

  it.each([NaN, Infinity, -1])('an amount of %d counts as not answered', (students) => {
    expect(ranked({ students })).toEqual(ranked({}));
  });
});
