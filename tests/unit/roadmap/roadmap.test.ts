import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assumedNeed,
  buildRoadmap,
  changedPhases,
  plannedPhases,
  roadmapInput,
  type PhaseOnRoadmap,
  type Roadmap,
  type RoadmapInput,
  type RoadmapPhase,
} from '../../../src/core/roadmap/index.ts';
import { publishedModel } from '../../support/models.ts';

const phase = (id: string, months: number, after: string[] = [], need_fte = 2): RoadmapPhase => {
  return { id, months, after, need_fte, not_before_months: 0 };
};
const CHAIN = [phase('mandate', 4), phase('build', 6, ['mandate']), phase('review', 2, ['build'])];
const FORK = [phase('mandate', 2), phase('logs', 4, ['mandate']), phase('people', 6, ['mandate'])];

const INPUT: RoadmapInput = { phases: CHAIN, start: '2027-10', capacity_fte: undefined, pauses: [] };

function roadmap(changes: Partial<RoadmapInput> = {}): Roadmap {
  const result = buildRoadmap({ ...INPUT, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.roadmap;
}
const days = ({ phases }: Roadmap): string[] =>
  phases.map(({ id, firstDay, lastDay }) => `${id} ${firstDay} to ${lastDay}`);
const phaseOf = (found: Roadmap, id: string): PhaseOnRoadmap | undefined => found.phases.find((each) => each.id === id);

describe('phases in the calendar', () => {
  it('whole months end with the month', () => {
    expect(days(roadmap())).toEqual([
      'mandate 2027-10-01 to 2028-01-31',
      'build 2028-02-01 to 2028-07-31',
      'review 2028-08-01 to 2028-09-30',
    ]);
  });

  it('half a month is counted in the days of its month', () => {
    const phases = [phase('short', 0.5), phase('next', 1, ['short'])];
    expect(days(roadmap({ phases, start: '2028-02' }))).toEqual([
      'short 2028-02-01 to 2028-02-14',
      'next 2028-02-15 to 2028-03-15',
    ]);
  });

  it('a phase waits for the month that it must not begin before', () => {
    const phases = CHAIN.map((each) => (each.id === 'build' ? { ...each, not_before_months: 6 } : each));
    const found = roadmap({ phases });
    expect(phaseOf(found, 'build')).toMatchObject({ firstDay: '2028-04-01', lastDay: '2028-09-30' });
    expect(phaseOf(found, 'mandate')).toMatchObject({ slack: 2, critical: false });
  });

  it('gives slack to what runs beside the critical path', () => {
    const found = roadmap({ phases: FORK });
    expect(found.path).toEqual(['mandate', 'people']);
    expect(found.phases.map(({ id, slack, critical }) => [id, slack, critical])).toEqual([
      ['mandate', 0, true],
      ['logs', 2, false],
      ['people', 0, true],
    ]);
    expect(found).toMatchObject({ months: 8, firstDay: '2027-10-01', lastDay: '2028-05-31' });
  });
});

describe('people', () => {
  it.each([
    ['enough of them change nothing', 2, [4, 6, 2]],
    ['more than enough change nothing', 9, [4, 6, 2]],
    ['half of them take twice the time', 1, [8, 12, 4]],
    ['three quarters take a third more', 1.5, [4 / 0.75, 8, 2 / 0.75]],
  ])('%s', (_, capacity_fte, lengths) => {
    const found = roadmap({ capacity_fte });
    for (const [index, { start, end }] of found.phases.entries())
      expect(end - start).toBeCloseTo(lengths[index] ?? 0, 9);
  });

  it('are shared by phases that run at the same time', () => {
    // Both need 2, there are 2: half speed until logs (4 months of work) is done after 8, then people has 2 left.
    const found = roadmap({ phases: FORK, capacity_fte: 2 });
    expect(phaseOf(found, 'logs')).toMatchObject({ start: 2, end: 10, stretched: 4 });
    expect(phaseOf(found, 'people')).toMatchObject({ start: 2, end: 12, stretched: 4 });
  });

  it('are counted by month: needed and used', () => {
    const { load } = roadmap({ phases: FORK, capacity_fte: 2 });
    expect(load).toHaveLength(12);
    expect(load[0]).toEqual({ month: '2027-10', needed: 2, used: 2 });
    expect(load[2]).toEqual({ month: '2027-12', needed: 4, used: 2 });
    expect(load[10]).toEqual({ month: '2028-08', needed: 2, used: 2 });
  });
});

describe('pauses', () => {
  it('stop the work and move what follows', () => {
    // All of February out: the second phase has 6 months of work in March to August.
    const found = roadmap({ pauses: [{ from: '02-01', to: '02-29' }] });
    expect(days(found).slice(1)).toEqual(['build 2028-03-01 to 2028-08-31', 'review 2028-09-01 to 2028-10-31']);
    expect(phaseOf(found, 'mandate')?.slack).toBeCloseTo(1, 9);
  });

  it('inside a phase are not counted as missing people', () => {
    expect(phaseOf(roadmap({ pauses: [{ from: '12-01', to: '12-31' }] }), 'mandate')).toMatchObject({
      lastDay: '2028-02-29',
      paused: 1,
      stretched: 0,
    });
  });

  it('run over the new year, come back each year, and count once where two overlap', () => {
    const pauses = [
      { from: '12-17', to: '01-15' },
      { from: '01-01', to: '01-31' },
    ];
    const found = roadmap({ phases: [phase('long', 16)], pauses, start: '2027-10' });
    // 15 of 31 days of December and all of January, twice.
    expect(phaseOf(found, 'long')?.paused).toBeCloseTo(2 * (1 + 15 / 31), 6);
  });

  it('in which the roadmap would begin move its first phase', () => {
    expect(phaseOf(roadmap({ pauses: [{ from: '09-20', to: '10-15' }] }), 'mandate')?.firstDay).toBe('2027-10-16');
  });
});

describe('what cannot be computed is named by its field', () => {
  it.each<[string, Partial<RoadmapInput>, string[]]>([
    ['a month that is none', { start: '2027-13' }, ['start not-a-month']],
    ['no month', { start: '' }, ['start not-a-month']],
    ['nobody', { capacity_fte: 0 }, ['capacity_fte out-of-range']],
    ['not a number', { capacity_fte: NaN }, ['capacity_fte out-of-range']],
    ['a phase of no time', { phases: [phase('a', 0)] }, ['phases.a.months out-of-range']],
    ['a phase of ages', { phases: [phase('a', 61)] }, ['phases.a.months out-of-range']],
    ['fewer than nobody', { phases: [phase('a', 1, [], -1)] }, ['phases.a.need_fte out-of-range']],
    ['a phase that waits for itself', { phases: [phase('a', 1, ['a'])] }, ['phases.a.after circle']],
    ['phases in a circle', { phases: [phase('a', 1, ['b']), phase('b', 1, ['a'])] }, ['phases.a.after circle']],
    ['a phase that is not there', { phases: [phase('a', 1, ['x'])] }, ['phases.a.after unknown-phase']],
    ['a day that is none', { pauses: [{ from: '02-30', to: '13-01' }] }, ['pauses.0 not-a-day']],
    ['a pause without end', { pauses: [{ from: '01-01', to: '12-31' }] }, ['phases.mandate never-ends']],
    [
      'all of it at once',
      { start: 'soon', capacity_fte: -1, phases: [phase('a', 99)] },
      ['start not-a-month', 'capacity_fte out-of-range', 'phases.a.months out-of-range'],
    ],
  ])('%s', (_, changes, expected) => {
    const result = buildRoadmap({ ...INPUT, ...changes });
    expect(result.ok ? [] : result.problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
  });
});

describe('the phases of a model', () => {
  const centralised = publishedModel('centralised');
  const federated = publishedModel('federated');

  it('need the people whom the model assumes at the start at least', () => {
    expect(assumedNeed(centralised.suits, true)).toBe(2);
    expect(assumedNeed(federated.suits, false)).toBe(8);
  });

  it('of a shared model need what one member of the largest circle brings', () => {
    expect(assumedNeed(federated.suits, true)).toBe(1.3);
  });

  it('take what the visitor changed, and nothing for a phase that the model lost', () => {
    const phases = plannedPhases(
      centralised,
      { 'mandate-and-intake': { months: 8, need_fte: 1 }, 'gone-by-now': { months: 1 } },
      true,
    );
    expect(phases[0]).toEqual({ id: 'mandate-and-intake', months: 8, after: [], need_fte: 1, not_before_months: 0 });
    expect(phases).toHaveLength(centralised.phases.length);
  });
});

describe('what a plan says of time', () => {
  const model = publishedModel('hybrid');

  it('begins next month with enough people and no pauses, where nothing is said', () => {
    expect(roadmapInput(model, {}, { alone: true, today: '2026-12-27' })).toMatchObject({
      start: '2027-01',
      capacity_fte: undefined,
      pauses: [],
    });
  });

  it('forgets to wait for phases of another model', () => {
    const own = { phases: { tender: { after: ['mandate', 'days-of-another-model'] } } };
    const { phases } = roadmapInput(model, own, { alone: true, today: '2026-12-27' });
    expect(phases.find(({ id }) => id === 'tender')?.after).toEqual(['mandate']);
  });

  it.each<[string, Parameters<typeof changedPhases>, ReturnType<typeof changedPhases>]>([
    ['a first change', [undefined, 'a', { months: 3 }], { a: { months: 3 } }],
    ['one beside another', [{ a: { months: 3 } }, 'b', { after: [] }], { a: { months: 3 }, b: { after: [] } }],
    [
      'one taken back',
      [{ a: { months: 3, need_fte: 1 } }, 'a', { need_fte: 1, months: undefined }],
      { a: { need_fte: 1 } },
    ],
    ['the last taken back', [{ a: { months: 3 } }, 'a', {}], undefined],
    ['a phase as the model has it', [{ a: { months: 3 }, b: { months: 1 } }, 'a', undefined], { b: { months: 1 } }],
  ])('%s', (_, given, expected) => {
    expect(changedPhases(...given)).toEqual(expected);
  });
});

describe('any roadmap', () => {
  const inputs = fc.record({
    start: fc.constantFrom('2027-01', '2027-10', '2028-02'),
    capacity_fte: fc.option(fc.double({ min: 4, max: 20, noNaN: true }), { nil: undefined }),
    pauses: fc.subarray([
      { from: '01-25', to: '02-20' },
      { from: '06-12', to: '07-05' },
      { from: '12-22', to: '01-02' },
    ]),
    phases: fc
      .array(fc.tuple(fc.double({ min: 0.5, max: 12, noNaN: true }), fc.array(fc.nat(8)), fc.nat(6), fc.nat(12)), {
        minLength: 1,
        maxLength: 8,
      })
      .map((rows) =>
        rows.map(([months, after, need_fte, not_before_months], index) => ({
          id: `p${index}`,
          months,
          after: after.filter((each) => each < index).map((each) => `p${each}`),
          need_fte,
          not_before_months,
        })),
      ),
  });

  it('is whole: days in order, no NaN, slack and stretch not below 0, nobody used who is not there', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const found = roadmap(input);
        for (const each of found.phases) {
          expect(each.firstDay <= each.lastDay).toBe(true);
          expect(each.slack).toBeGreaterThanOrEqual(0);
          expect(each.stretched).toBeGreaterThanOrEqual(0);
          expect(each.end - each.start).toBeGreaterThanOrEqual(each.planned - 1e-6);
        }
        for (const { needed, used } of found.load) {
          expect(used).toBeLessThanOrEqual(Math.min(needed, input.capacity_fte ?? Infinity) + 1e-5);
        }
        expect(found.lastDay >= found.firstDay).toBe(true);
      }),
    );
  });

  it('of a chain is never later with more people', () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 0, max: 5, noNaN: true }), (input, more) => {
        const phases = input.phases.map((each, index) => ({ ...each, after: index > 0 ? [`p${index - 1}`] : [] }));
        const capacity_fte = input.capacity_fte ?? 1;
        const [few, many] = [capacity_fte, capacity_fte + more].map((fte) =>
          roadmap({ ...input, phases, capacity_fte: fte }),
        );
        expect(many?.months).toBeLessThanOrEqual((few?.months ?? 0) + 1e-6);
      }),
    );
  });
});
