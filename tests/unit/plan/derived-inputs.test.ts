import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelYaml } from '../../../src/core/export/yaml/index.ts';
import { modelOf } from '../../../src/core/plan/derive/index.ts';
import { rotaToPlan } from '../../../src/core/plan/derive/rotas.ts';
import { checkFile } from '../../../src/core/validate/index.ts';
import { sumFte } from '../../../src/core/model-views/index.ts';
import type { DeploymentModel } from '../../../src/schemas/index.ts';
import type { PlanFile } from '../../../src/schemas/plan.ts';
import { planFor } from './plans.ts';
import { DATA, MODELS, published, SURROUNDINGS } from './published.ts';

const HYBRID = published('hybrid');
const derived = (said: Partial<PlanFile>, base = HYBRID) => modelOf(planFor(base, said), base, DATA);
const rulesOf = (said: Partial<PlanFile>, base = HYBRID): string[] => {
  const text = modelYaml(derived(said, base).model, []);
  const { findings } = checkFile({ file: 'plan.yaml', content: text }, SURROUNDINGS);
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
};

describe('people', () => {
  it('are those of the profile where one university plans', () => {
    const { model } = derived({ profile: { students: 25000, staff: 3500 } });
    expect(model.cost_basis.people).toBe(28500);
    expect(model.suits.constituency).toMatchObject({ low: 28500, high: 28500 });
  });

  it('stay those of all members where a model is shared, and the plan says so', () => {
    const base = published('federated');
    const { model, notes } = derived({ profile: { students: 25000 } }, base);
    expect(model.cost_basis.people).toBe(base.cost_basis.people);
    expect(notes).toContainEqual({ kind: 'shared', people: base.cost_basis.people });
  });

  it('are those of the profile where the network plans for all', () => {
    const { model, notes } = derived(
      { profile: { role: 'nren-or-national', students: 90000 } },
      published('federated'),
    );
    expect(model.cost_basis.people).toBe(90000);
    expect(notes.map(({ kind }) => kind)).not.toContain('shared');
  });
});

describe('logs', () => {
  const ids = (said: PlanFile['logs']): string[] =>
    derived({ logs: said }).model.log_sources.map((one) => one.log_source);
  const first = HYBRID.log_sources[0]?.log_source ?? '';

  it('that are not collected go, and those that are come', () => {
    expect(ids({ sources: { [first]: { use: false } } })).not.toContain(first);
    expect(ids({ sources: { 'badge-system': { use: true } } })).toEqual(ids({}));
    const added = DATA.logSources.find(({ id }) => !ids({}).includes(id))?.id ?? '';
    expect(ids({ sources: { [added]: { use: true } } })).toContain(added);
  });

  it('are kept as long as the visitor says', () => {
    const { model } = derived({ logs: { sources: { [first]: { retention_days: 400 } } } });
    expect(model.log_sources.find((one) => one.log_source === first)?.retention_days).toBe(400);
  });

  it('are those of the model when none would be left', () => {
    const none = Object.fromEntries(ids({}).map((id) => [id, { use: false }]));
    expect(ids({ sources: none })).toEqual(ids({}));
  });
});

describe('costs', () => {
  const line = { id: 'own', item: 'A tool', category: 'tools' as const, low: 100, high: 200, per: 'year' as const };

  it('are the lines of the visitor, paid by a party of the plan', () => {
    const { costs } = derived({
      costs: {
        lines: [
          { ...line, party: 'nren' },
          { ...line, id: 'other', party: 'Somebody' },
        ],
      },
    }).model;
    expect(costs.slice(0, 3).map(({ party, basis }) => `${party}: ${basis}`)).toEqual([
      'nren: Entered in this plan.',
      'soc-core: Entered in this plan. To be paid by “Somebody”, which is no party of this plan; the line stands under Core SOC instead.',
      'soc-core: No line of this plan holds the people of this party. Agree who pays them.',
    ]);
  });

  it.each([
    ['nren', 'nren'],
    ['Central IT services', 'central-it'],
    ['  central it SERVICES ', 'central-it'],
    ['Faculty of Physics', 'physics'],
    ['physics', 'physics'],
    ['', 'soc-core'],
  ])('that “%s” pays are lines of %s, and nothing more is said', (party, id) => {
    const physics = { id: 'physics', kind: 'faculty' as const, name: 'Faculty of Physics' };
    const said = { responsibilities: { parties: [physics] }, costs: { lines: [{ ...line, party }] } };
    expect(derived(said).model.costs[0]).toMatchObject({ party: id, basis: 'Entered in this plan.' });
    expect(derived(said).model.parties.map((one) => one.id)).toContain(id);
  });

  it.each([
    ['The Ministry', undefined, 'The Ministry'],
    ['it-operations', undefined, 'it-operations'],
    ['soc-vendor', 'centralised', 'soc vendor'],
  ])('keep %s, taken over from %s, as %s in words', (party, lines_of, words) => {
    const said = { costs: { lines: [{ ...line, party }], lines_of } };
    expect(derived(said).model.costs[0]).toMatchObject({ party: 'soc-core' });
    expect(derived(said).model.costs[0]?.basis).toContain(`To be paid by “${words}”, which is no party`);
    expect(rulesOf(said)).not.toContain('known-local-id');
  });

  it('of a model that the plan has left are a note, until lines are those of the model again', () => {
    const notes = (costs: PlanFile['costs']) => derived({ costs }).notes.filter(({ kind }) => kind === 'lines-of');
    expect(notes({ lines: [line], lines_of: 'centralised' })).toEqual([{ kind: 'lines-of', model: 'centralised' }]);
    expect(notes({ lines: [line], lines_of: 'hybrid' })).toEqual([]);
    expect(notes({ lines: [line] })).toEqual([]);
    // Without an amount the plan counts the lines of its own model.
    expect(notes({ lines: [{ ...line, low: undefined, high: undefined }], lines_of: 'centralised' })).toEqual([]);
  });

  it('follow the number of people where the visitor wants it, tools and hardware alone', () => {
    const profile = { students: HYBRID.cost_basis.people * 2 };
    const { costs } = derived({ profile, costs: { scale_to_people: true } }).model;
    const lows = (category: string, all: typeof costs): number[] =>
      all.flatMap((one) => (one.category === category ? [one.low] : []));
    expect(lows('tools', costs)).toEqual(lows('tools', HYBRID.costs).map((low) => low * 2));
    expect(lows('staff', costs)).toEqual(lows('staff', HYBRID.costs));
  });

  it('say that the sums in the note are those of the published model', () => {
    expect(derived({}).model.cost_basis.note).toMatch(/^Note of the published model, on its own reference case/);
    expect(derived({}).model.cost_basis.note).toContain(HYBRID.cost_basis.note);
  });

  it('say how they were converted', () => {
    const { model } = derived({ costs: { currency: 'PLN', units_per_eur: 4 } });
    expect(model.cost_basis.currency).toBe('PLN');
    expect(model.costs[0]?.low).toBe((HYBRID.costs[0]?.low ?? 0) * 4);
    expect(model.costs[0]?.basis).toContain('Converted at 4 PLN for one euro.');
    expect(rulesOf({ costs: { currency: 'PLN', units_per_eur: 4 } })).toEqual([]);
    const lines = HYBRID.costs.map((cost) => ({ ...cost, low: cost.low * 4, high: cost.high * 4 }));
    const own = { costs: { currency: 'PLN' as const, units_per_eur: 4, lines, lines_of: 'hybrid' } };
    expect(derived(own).model.costs[0]?.basis).toMatch(/ The amount is in PLN\.$/);
    expect(rulesOf(own)).toEqual([]);
  });
});

describe('staff', () => {
  it('covers the hours that the staffing step promises', () => {
    const said = { hours: '24x7' as const, seats: 2 };
    const { rotas } = derived({ staffing: said }).model;
    expect(rotas.find(({ id }) => id === 'core-duty')).toMatchObject({ hours: '24x7', seats: 2 });
    expect(rulesOf({ staffing: said })).not.toContain('rota-covers-its-hours');
  });

  it('is short where the visitor plans too few, and the file says so', () => {
    expect(rulesOf({ staffing: { hours: '24x7', people_fte: 1 } })).toContain('rota-covers-its-hours');
  });

  it('fills the seats of the model until others are entered, whatever else is said', () => {
    const desk = (said: PlanFile['staffing']) => {
      const { model, plannedRota } = derived({ staffing: said }, published('nren-shared'));
      const { hours, seats } = model.rotas.find(({ id }) => id === 'soc-desk') ?? {};
      return [hours, seats, plannedRota?.needed.toFixed(2)];
    };
    expect(desk({ sick_days: 9 })).toEqual(['12x5', 2, '4.00']);
    expect(desk({ hours: '24x7' })).toEqual(['24x7', 2, '11.13']);
    expect(desk({ seats: 1 })).toEqual(['12x5', 1, '1.99']);
    expect(desk({ seats: 3, sick_days: 9 })).toEqual(['12x5', 3, '5.99']);
  });

  it('has the students of the model beside it until others are entered, as in the step', () => {
    const base = published('student-staffed');
    const needed = (said: PlanFile['staffing']) => derived({ staffing: said }, base).plannedRota?.needed ?? NaN;
    // 4.5 FTE of 40 hours are 15 students of 12 hours.
    expect(rotaToPlan(base)?.usual.student_people).toBe(15);
    expect(needed({ leave_days: 27 })).toBe(needed({ leave_days: 27, student_people: 15 }));
    expect(needed({ leave_days: 27 })).toBeLessThan(needed({ leave_days: 27, student_people: 0 }) - 1);
  });

  it('keeps the time that the same people have for other work', () => {
    const handlers = ({ roles }: DeploymentModel): number =>
      sumFte(roles.filter(({ id }) => ['incident-handler', 'soc-analyst'].includes(id)));
    const base = published('centralised');
    for (const people_fte of [1, 2.5, 6]) {
      const { model, plannedRota } = derived({ staffing: { people_fte } }, base);
      // Half of 4 FTE are on the desk as published, and half are not.
      expect(handlers(model)).toBeCloseTo(people_fte + 2);
      expect(plannedRota).toMatchObject({ planned: people_fte, beside: 2 });
    }
  });

  it('is asked for in the step by the same rota as in the file', () => {
    const begins = MODELS.map((base) => [base.id, rotaToPlan(base)?.usual.hours, rotaToPlan(base)?.usual.seats]);
    const planned = MODELS.map((base) => {
      const { model, plannedRota } = derived({ staffing: { sick_days: 9 } }, base);
      const rota = model.rotas.find(({ id }) => id === plannedRota?.id);
      return [base.id, rota?.hours, rota?.seats];
    });
    expect(begins).toEqual(planned);
  });

  it('is as many as the step needs, load included, and no more', () => {
    const { model, plannedRota } = derived({ staffing: { alert_count: 60 } }, published('federated'));
    const analysts = model.roles.find(({ id }) => id === 'hub-analyst');
    // Two fifths of 4 FTE are for other work.
    expect(analysts?.fte).toBeCloseTo((plannedRota?.needed ?? 0) + 1.6, 1);
  });

  it('is as many as the visitor plans, divided among the roles of the rota', () => {
    const { model, plannedRota } = derived({ staffing: { people_fte: 2.5, seats: 2 } }, published('centralised'));
    const crew = model.roles.filter(({ id }) => ['incident-handler', 'soc-analyst'].includes(id));
    expect(crew.map(({ fte }) => fte)).toEqual([2.25, 2.25]);
    expect(plannedRota).toMatchObject({ id: 'triage-desk', planned: 2.5 });
  });

  it('has the students of the step in place of the model’s', () => {
    const students = (said: PlanFile['staffing'], id: string): number[] =>
      derived({ staffing: said }, published(id)).model.roles.flatMap(({ student, fte }) => (student ? [fte] : []));
    expect(students({ student_people: 4, student_weekly_hours: 10 }, 'centralised')).toEqual([1]);
    expect(students({ student_people: 0 }, 'centralised')).toEqual([0]);
    expect(students({ student_people: 4, student_weekly_hours: 10 }, 'centralised-24x7')).toEqual([1]);
    const said = derived({ staffing: { student_people: 6 } }, published('centralised')).model.roles;
    expect(said.find(({ student }) => student)?.duties).toContain('In this plan 6 students with 12 hours a week each');
    // Its students are on another rota than the one that is planned.
    expect(students({ student_people: 4, student_weekly_hours: 10 }, 'hybrid')).toEqual([1]);
    expect(students({ student_people: 0 }, 'hybrid')).toEqual([0]);
  });

  it('keeps the hours of the model whatever the profile wishes', () => {
    const said = { profile: { hours: '8x5-on-call' as const }, staffing: { alert_count: 60 } };
    const hub = derived(said, published('federated')).model.rotas.find(({ id }) => id === 'hub-watch');
    expect(hub).toMatchObject({ hours: '12x5', title: 'Hub watch, working days 07:00 to 19:00' });
    expect(rulesOf(said, published('federated'))).toEqual([]);
  });

  it('has a rota whose name fits its hours', () => {
    const { model } = derived({ staffing: { hours: '24x7' } }, published('federated'));
    expect(model.rotas.find(({ id }) => id === 'hub-watch')?.title).toBe('Duty as planned, 24x7');
  });

  it.each(MODELS.map(({ id }) => id))('fills all rotas of %s whatever the load', (id) => {
    for (const alert_count of [0, 5, 60, 400]) {
      for (const said of [{}, { seats: 2 }, { student_people: 6 }, { two_person: true }]) {
        const rules = rulesOf({ staffing: { alert_count, ...said } }, published(id));
        expect(rules).toEqual([]);
      }
    }
  });

  it('beyond the model has a line with the pay band of the country, in the plan’s currency', () => {
    const further = (said: Partial<PlanFile>) =>
      derived(said).model.costs.filter(({ id }) => id.startsWith('further-staff'));
    const staffing = { people_fte: 4.5 };
    // As published 5 FTE of the core have 1.5 FTE for this duty.
    const [line, ...others] = further({ profile: { country: 'PL' }, staffing });
    expect(others).toEqual([]);
    expect(line).toMatchObject({ party: 'soc-core', category: 'staff', item: 'Further staff of Core SOC, 3 FTE' });
    const band = DATA.pay.find(({ country, level }) => country === 'PL' && level === 'professional')?.employer_year;
    expect([line?.low, line?.high]).toEqual([3 * (band?.low ?? 0), 3 * (band?.high ?? 0)]);
    const costs = { currency: 'PLN' as const, units_per_eur: 4 };
    expect(further({ profile: { country: 'PL' }, staffing, costs })[0]?.low).toBe(12 * (band?.low ?? 0));
    expect(further({ staffing: { people_fte: 1 } })).toEqual([]);
    expect(further({})).toEqual([]);
  });

  it('around the clock has premiums for nights and Sundays, as many as the model has not', () => {
    const premiums = (hours: '24x7' | '12x7', id: string) =>
      derived({ staffing: { hours, seats: 1 } }, published(id)).model.costs.find(({ item }) =>
        item.startsWith('Premiums of the rota'),
      );
    expect(premiums('24x7', 'centralised')?.basis).toMatch(/^2,920 hours at night and 1,536 on Sundays and holidays/);
    expect(premiums('12x7', 'centralised')?.basis).toMatch(/^768 on Sundays and holidays/);
    expect(premiums('24x7', 'centralised-24x7')).toBeUndefined();
  });

  it('of another number says so beside what the model says of it', () => {
    const duties = (people_fte: number) =>
      derived({ staffing: { people_fte } }, published('centralised')).model.roles.find(
        ({ id }) => id === 'incident-handler',
      )?.duties;
    expect(duties(6)).toMatch(/ In this plan 4 FTE; the published model has 2\.$/);
    expect(duties(2)).not.toContain('In this plan');
  });

  it('who are there for other work stay as many however long the rota gets', () => {
    const [before, after] = [
      published('nren-shared'),
      derived({ staffing: { seats: 4 } }, published('nren-shared')).model,
    ];
    const elsewhere = ({ roles }: DeploymentModel): number =>
      roles.reduce((sum, { fte, paid_elsewhere: share = 0 }) => sum + fte * share, 0);
    expect(elsewhere(after)).toBeCloseTo(elsewhere(before));
    expect(elsewhere(before)).toBeCloseTo(4.8);
  });

  it('and students whom no cost line holds are named', () => {
    const notes = (staffing: PlanFile['staffing']) =>
      derived({ staffing }).notes.filter(({ kind }) => kind === 'staff-costs');
    expect(notes({ people_fte: 4.5 })).toEqual([]);
    expect(notes({ people_fte: 1 })).toEqual([
      expect.objectContaining({ kind: 'staff-costs', party: 'soc-core', from: 7.3, to: 6.8 }),
    ]);
    expect(notes({ people_fte: 1.5, student_people: 10 })).toEqual([
      expect.objectContaining({ kind: 'staff-costs', party: 'soc-core', from: 7.3, to: 8.8 }),
    ]);
  });
});

describe('phases', () => {
  it('take the time and the order of the roadmap', () => {
    const { phases } = derived({
      roadmap: { phases: { mandate: { months: 5 }, tender: { after: ['core-by-day'] } } },
    }).model;
    expect(phases.find(({ id }) => id === 'mandate')?.months).toBe(5);
    expect(phases.find(({ id }) => id === 'tender')?.after).toEqual(['core-by-day']);
  });

  it('keep the order of the model where they would wait for each other', () => {
    const circle = { mandate: { after: ['tender'] }, tender: { after: ['mandate'] } };
    const { model, notes } = derived({ roadmap: { phases: circle } });
    expect(model.phases.map(({ after }) => after)).toEqual(HYBRID.phases.map(({ after }) => after));
    expect(notes.some(({ kind }) => kind === 'circle')).toBe(true);
  });

  it('have no findings but those of the order that the visitor chose', () => {
    const plan = fc.constantFrom(...MODELS).chain((base) => {
      const id = fc.constantFrom(...base.phases.map((phase) => phase.id));
      const change = fc.record({
        months: fc.integer({ min: 1, max: 40 }),
        after: fc.uniqueArray(id, { maxLength: 2 }),
      });
      return fc.record({ id: fc.constant(base.id), phases: fc.dictionary(id, change, { maxKeys: 3 }) });
    });
    fc.assert(
      fc.property(plan, ({ id, phases }) => {
        const rules = rulesOf({ roadmap: { phases } }, published(id));
        expect(rules.filter((rule) => !['service-after-its-needs', 'roadmap-within-a-term'].includes(rule))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
