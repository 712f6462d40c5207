import { describe, expect, it } from 'vitest';
import { simulatedCosts } from '../../../src/core/cost/index.ts';
import { comparedPlans } from '../../../src/core/plan/compare.ts';
import { modelOf } from '../../../src/core/plan/derive/index.ts';
import { stepOfFinding, withNames } from '../../../src/core/plan/findings.ts';
import { withoutParts, withoutParty, withPartOf, withParty } from '../../../src/core/responsibilities/index.ts';
import { withChoices, type ChoiceChange } from '../../../src/core/services/index.ts';
import type { PlanServices } from '../../../src/schemas/plan-services.ts';
import { PlanServicesSchema } from '../../../src/schemas/plan-services.ts';
import { PlanResponsibilitiesSchema } from '../../../src/schemas/plan-responsibilities.ts';
import { INPUT, SMALL } from '../export/small-plan.ts';

const inModel = (id: string): boolean => id.startsWith('6.');

describe('a decision on services', () => {
  it.each<[string, PlanServices['choices'], string[], ChoiceChange, PlanServices['choices']]>([
    ['leaving out is kept', undefined, ['6.1'], { offered: false }, { '6.1': { offered: false } }],
    ['taking it back leaves nothing', { '6.1': { offered: false } }, ['6.1'], { offered: true }, undefined],
    ['picking is kept', undefined, ['9.2'], { offered: true }, { '9.2': { offered: true } }],
    ['leaving out what the model lacks says nothing', undefined, ['9.2'], { offered: false }, undefined],
    [
      'hours stay when a service goes',
      { '6.1': { hours: '8x5' } },
      ['6.1'],
      { offered: false },
      { '6.1': { offered: false, hours: '8x5' } },
    ],
    [
      'hours as before',
      { '6.1': { hours: '8x5', level: 'basic' } },
      ['6.1'],
      { hours: undefined, level: undefined },
      undefined,
    ],
    [
      'several at once',
      { '9.2': { offered: true } },
      ['6.1', '6.2'],
      { offered: false },
      { '9.2': { offered: true }, '6.1': { offered: false }, '6.2': { offered: false } },
    ],
  ])('%s', (_, before, services, change, after) => {
    expect(withChoices(before, services, change, inModel)).toEqual(after);
  });
});

describe('a changed part', () => {
  const place = { service: '6.1', party: 'soc' };
  it('is kept, and goes when it says no more than before', () => {
    const changed = withPartOf(undefined, place, 'C', 'RA');
    expect(changed).toEqual({ '6.1': { soc: 'C' } });
    expect(withPartOf(changed, place, 'RA', 'RA')).toBeUndefined();
  });

  it('of one party leaves the others', () => {
    const both = withPartOf({ '6.1': { lab: 'I' }, '6.2': { soc: 'A' } }, place, 'R', 'RA');
    expect(both).toEqual({ '6.1': { lab: 'I', soc: 'R' }, '6.2': { soc: 'A' } });
    expect(withoutParts(both, '6.1')).toEqual({ '6.2': { soc: 'A' } });
  });
});

describe('an added party', () => {
  const hospital = { kind: 'faculty' as const, name: 'Hospital' };
  it('has an id that nobody else has', () => {
    const two = withParty(withParty(undefined, hospital, ['faculty-1']), hospital, ['faculty-1']);
    expect(two.map(({ id }) => id)).toEqual(['faculty-2', 'faculty-3']);
  });

  it('takes its parts along when it goes', () => {
    const parties = withParty(undefined, hospital, []);
    const parts = { '6.1': { 'faculty-1': 'C' as const }, '6.2': { 'faculty-1': 'I' as const, soc: 'R' as const } };
    expect(withoutParty({ parties, parts }, 'faculty-1')).toEqual({ parts: { '6.2': { soc: 'R' } } });
    expect(withoutParty({ parties }, 'faculty-1')).toEqual({});
  });
});

describe('what a plan file may hold', () => {
  it.each([
    ['nothing', PlanServicesSchema, {}, true],
    ['decisions', PlanServicesSchema, { choices: { '6.1': { offered: false, level: 'basic', hours: '8x5' } } }, true],
    ['no area in place of a service', PlanServicesSchema, { choices: { '6': { offered: false } } }, false],
    ['no unknown hours', PlanServicesSchema, { choices: { '6.1': { hours: '9x5' } } }, false],
    ['no unknown field', PlanServicesSchema, { choices: { '6.1': { price: 1 } } }, false],
    ['parts', PlanResponsibilitiesSchema, { parts: { '6.1': { soc: 'RA' } } }, true],
    ['no unknown part', PlanResponsibilitiesSchema, { parts: { '6.1': { soc: 'X' } } }, false],
    [
      'no party without a name',
      PlanResponsibilitiesSchema,
      { parties: [{ id: 'a', kind: 'vendor', name: ' ' }] },
      false,
    ],
    [
      'no crowd of parties',
      PlanResponsibilitiesSchema,
      { parties: Array.from({ length: 21 }, (_, i) => ({ id: `p-${i}`, kind: 'vendor', name: 'P' })) },
      false,
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(schema.safeParse(value).success).toBe(expected);
  });
});

describe('the step that mends a finding', () => {
  it.each([
    [['services', 0, 'raci', 'accountable'], 'responsibilities'],
    [['services', 0, 'hours'], 'services'],
    [['rotas', 1, 'hours'], 'staffing'],
    [['suits', 'yearly_budget', 'low'], 'cost'],
    [['phases', 0, 'months'], 'roadmap'],
    [['log_sources', 0, 'retention_days'], 'logs'],
    [['title'], undefined],
  ])('%s', (path, step) => {
    expect(stepOfFinding(path)).toBe(step);
  });
});

describe('a message on the file', () => {
  it.each([
    ['Phase `review` ends late.', 'Phase “Review after a term” ends late.'],
    ['Rota `desk` lacks 1 FTE; write `on-request`.', 'Rota “Desk by day” lacks 1 FTE; write `on-request`.'],
  ])('%s', (message, said) => {
    const rotas = SMALL.rotas.slice(0, 1).map((rota) => ({ ...rota, id: 'desk', title: 'Desk by day' }));
    const phases = SMALL.phases.slice(0, 1).map((phase) => ({ ...phase, id: 'review', title: 'Review after a term' }));
    expect(withNames(message, { ...SMALL, rotas, phases })).toBe(said);
  });
});

describe('two plans side by side', () => {
  const plan = { ...INPUT.plan, services: { choices: { '6.1': { level: 'advanced' as const } } }, profile: {} };
  const derived = modelOf(plan, SMALL, INPUT.data);
  const { simulation } = simulatedCosts(derived.costLines, plan.costs);
  const other = { ...INPUT, plan, derived, simulation };

  it('differ in people and in the services that are other', () => {
    const rows = comparedPlans(INPUT, other);
    expect(rows.filter(({ differs }) => differs).map(({ name }) => name)).toEqual([
      'People served',
      'Running cost a year',
      'Running cost for each person served',
      'Five years',
      'Services',
      '6.1 Report acceptance',
      '9.2 Training',
    ]);
  });

  it('show no service in which they agree', () => {
    expect(comparedPlans(INPUT, INPUT).some(({ name }) => name.startsWith('6.'))).toBe(false);
  });
});
