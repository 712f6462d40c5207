import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidates,
  QUESTION_FORMS,
  rank,
  whatWouldChange,
  wouldHelpMost,
  type ChoiceProfile,
} from '../../../src/core/choose/index.ts';
import { CRITERIA, MID_SIZE, MODELS, profiles } from './support.ts';

const changes = (profile: ChoiceProfile): string[] =>
  whatWouldChange(profile, MODELS, CRITERIA).map(
    ({ question, from, to, leaders }) => `${question}: ${String(from)} → ${String(to)}: ${leaders.join(' and ')}`,
  );

describe('what would change the answer', () => {
  it('of the mid-size university, the smallest change first', () => {
    expect(changes(MID_SIZE)).toMatchInlineSnapshot(`
      [
        "budget: 650000 → 550000: centralised",
        "autonomy: medium → high: federated",
        "partners: possible → agreed: federated",
        "vendor: nights → no: centralised",
        "hpc: some → core: centralised",
        "network: nren → nren-and-own: centralised",
        "data: ordinary → ordinary,health: centralised",
        "data: ordinary → ordinary,industry: centralised",
        "data: ordinary → ordinary,export-controlled: centralised",
        "students: 25000 → 34500: centralised",
        "network: nren → own: centralised",
        "hours: 8x5-on-call → 8x5: student-staffed",
      ]
    `);
  });

  it('of the same university without a company', () => {
    expect(changes({ ...MID_SIZE, vendor: 'no' })).toMatchInlineSnapshot(`
      [
        "autonomy: medium → high: federated",
        "partners: possible → agreed: federated",
        "vendor: no → nights: hybrid",
        "nren_services:  → 5.1: nren-shared",
        "nren_services:  → 5.2: nren-shared",
        "budget: 650000 → 360000: centralised and federated",
        "students: 25000 → 12500: centralised and student-staffed",
        "hours: 8x5-on-call → 24x7: nren-shared",
        "vendor: no → yes: hybrid",
        "hours: 8x5-on-call → 8x5: student-staffed",
      ]
    `);
  });

  it('what would bring a model back where each is ruled out', () => {
    const college: ChoiceProfile = {
      ...MID_SIZE,
      ...{ students: 1500, staff: 200, team_fte: 0.2, budget: 25_000, hours: '8x5', partners: 'none', vendor: 'no' },
    };
    expect(rank(college, MODELS, CRITERIA).leaders).toEqual([]);
    expect(changes(college)).toMatchInlineSnapshot(`
      [
        "budget: 25000 → 30000: nren-shared",
      ]
    `);
    expect(changes({})).toEqual([]);
  });

  it('nothing, when no single answer turns the result', () => {
    const large: ChoiceProfile = {
      ...MID_SIZE,
      students: 52_000,
      staff: 8000,
      team_fte: 10,
      budget: 2_000_000,
      hours: '24x7',
      vendor: 'no',
      partners: 'none',
    };
    expect(rank(large, MODELS, CRITERIA).leaders).toEqual(['centralised-24x7']);
    expect(changes(large)).toEqual([]);
  });

  it('nothing, while nothing is answered', () => {
    expect(changes({})).toEqual([]);
  });

  it('is always true: ranked anew with the other answer, those models lead and others did before', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const before = rank(profile, MODELS, CRITERIA).leaders;
        for (const { question, to, leaders } of whatWouldChange(profile, MODELS, CRITERIA)) {
          const after = rank({ ...profile, [question]: to }, MODELS, CRITERIA).leaders;
          expect(after).toEqual(leaders);
          expect(after).not.toEqual(before);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of an amount is the smallest that was tried: no smaller step in its direction turns the result', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const before = rank(profile, MODELS, CRITERIA).leaders;
        for (const { question, from, to } of whatWouldChange(profile, MODELS, CRITERIA)) {
          if (typeof from !== 'number' || typeof to !== 'number') continue;
          const between = candidates(QUESTION_FORMS[question], from)
            .map(({ answer }) => Number(answer))
            .filter((answer) => Math.sign(answer - from) === Math.sign(to - from))
            .filter((answer) => Math.abs(answer - from) < Math.abs(to - from));
          for (const answer of between) {
            expect(rank({ ...profile, [question]: answer }, MODELS, CRITERIA).leaders).toEqual(before);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the answers that are tried', () => {
  it.each<[string, Parameters<typeof candidates>, unknown[]]>([
    ['staff in half posts, up and down', [QUESTION_FORMS.team_fte, 1], [1.5, 2, 2.5]],
    ['nobody yet: half posts up', [QUESTION_FORMS.team_fte, 0], [0.5, 1, 1.5]],
    ['a budget in steps of EUR 10,000', [QUESTION_FORMS.budget, 123_456], [130_000, 140_000, 150_000]],
    ['larger steps for larger amounts', [QUESTION_FORMS.budget, 1_000_000], [1_050_000, 1_100_000, 1_150_000]],
    ['every other word', [QUESTION_FORMS.vendor, 'nights'], ['no', 'yes']],
    ['each entry of a list, in or out', [QUESTION_FORMS.nren_services, ['5.1']], [[], ['5.1', '5.2']]],
    ['no other planner', [QUESTION_FORMS.role, 'university'], []],
  ])('%s', (_, [form, present], first) => {
    const tried = candidates(form, present).map(({ answer }) => answer);
    expect(tried.slice(0, first.length)).toEqual(first);
  });

  it('reach from a third to three times of an amount', () => {
    const tried = candidates(QUESTION_FORMS.budget, 600_000).map(({ answer }) => Number(answer));
    expect(Math.min(...tried)).toBeGreaterThanOrEqual(200_000);
    expect(Math.max(...tried)).toBeLessThanOrEqual(1_800_000);
    expect(Math.max(...tried)).toBeGreaterThan(1_700_000);
  });
});

describe('which open question helps most', () => {
  it('names the models that could lead after it', () => {
    const { students, staff, team_fte, budget, hours } = MID_SIZE;
    const found = wouldHelpMost({ students, staff, team_fte, budget, hours }, MODELS, CRITERIA);
    expect(found.map(({ question, couldLead }) => `${question}: ${couldLead.join(', ')}`)).toMatchInlineSnapshot(`
      [
        "partners: ",
        "autonomy: ",
        "nren_services: nren-shared",
        "vendor: hybrid",
        "role: ",
        "hpc: research-hpc",
      ]
    `);
  });

  it('is silent when all is answered', () => {
    expect(wouldHelpMost(MID_SIZE, MODELS, CRITERIA)).toEqual([]);
  });

  it('leaves out questions that cannot turn the result', () => {
    const sure: ChoiceProfile = { ...MID_SIZE, hpc: 'core', students: 3000, staff: 200, data: undefined };
    expect(wouldHelpMost(sure, MODELS, CRITERIA)).toEqual([]);
  });
});
