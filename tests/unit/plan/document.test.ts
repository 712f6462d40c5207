import { isShared } from '../../../src/core/model-views/index.ts';
import { describe, expect, it } from 'vitest';
import { simulatedCosts } from '../../../src/core/cost/index.ts';
import { modelOf } from '../../../src/core/plan/derive/index.ts';
import { nextSteps, planDocument, type DocumentInput } from '../../../src/core/plan/document/index.ts';
import type { PlanFile } from '../../../src/schemas/plan.ts';
import { INPUT } from '../export/small-plan.ts';
import { planFor } from './plans.ts';
import { DATA, MODELS, published } from './published.ts';

function inputFor(id: string, said: Partial<PlanFile> = {}): DocumentInput {
  const base = published(id);
  const plan = planFor(base, said);
  const derived = modelOf(plan, base, DATA);
  const { simulation } = simulatedCosts(derived.costLines, plan.costs);
  return { ...INPUT, plan, base, derived, simulation, data: DATA };
}

/** The first page, one line for each sentence. */
function pageOne(input: DocumentInput): string {
  return chapter(input, 'summary');
}

function chapter(input: DocumentInput, wanted: string): string {
  const found = planDocument(input).sections.find(({ id }) => id === wanted);
  return (found?.blocks ?? [])
    .flatMap((block) => {
      if (block.kind === 'list') return block.items;
      if (block.kind === 'facts') return block.items.map(({ name, value, note = '' }) => `${name}: ${value} ${note}`);
      return block.kind === 'table' ? [] : [block.text];
    })
    .join('\n');
}

const partners = [
  { id: 'own', name: 'The North', people: 10_000 },
  { id: 'other', name: 'The South', people: 30_000 },
];

describe('the people that the board decides on', () => {
  it.each<[model: string, role: 'university' | 'nren-or-national', said: RegExp]>([
    ['hybrid', 'university', /FTE are employed by the institution, its faculties and any partner university/],
    [
      'nren-shared',
      'nren-or-national',
      /^44\.8 FTE at full operation, of which 24\.8 FTE are employed by the network/m,
    ],
  ])('%s, seen by %s', (model, role, said) => {
    expect(pageOne(inputFor(model, { profile: { role } }))).toMatch(said);
  });
});

describe('the board of one member of a shared SOC', () => {
  it('decides on an equal part while no shares are agreed', () => {
    const page = pageOne(inputFor('federated'));
    expect(page).toContain('that several institutions share');
    expect(page).toMatch(/an equal part of the 31\.0 FTE of all 4 to 6 members would be about 5\.2 to 7\.8 FTE/);
    expect(page).toMatch(/one of 4 to 6 members would be about €1,\d{3},000 – €2,\d{3},000 for five years/);
    expect(page).not.toContain('as the budget');
  });

  it('decides on its own share where the cost step has one', () => {
    const page = pageOne(inputFor('federated', { costs: { partners, key: 'per-head' } }));
    expect(page).toContain('The money of one member: 25%');
    expect(page).toContain('about 7.8 of the 31.0 FTE');
  });

  it('decides on what the agreement says where the model names no members', () => {
    expect(pageOne(inputFor('national-academic'))).toContain('The agreement settles the share.');
  });

  it('decides on the whole where the network plans for all', () => {
    const page = pageOne(inputFor('federated', { profile: { role: 'nren-or-national' }, costs: { partners } }));
    expect(page).toContain('as the budget');
  });

  it('decides on its part where others contribute to a SOC of its own', () => {
    const page = pageOne(inputFor('centralised', { costs: { partners, key: 'per-head' } }));
    expect(page).toContain('Your part of the money: 25%');
    expect(page).not.toContain('as the budget');
  });

  it.each(MODELS.map(({ id }) => id))('finds the reserve for %s by subtracting what is printed', (id) => {
    const shared = isShared(published(id));
    const page = pageOne(inputFor(id, { profile: { role: shared ? 'nren-or-national' : 'university' } }));
    const euros = (text: RegExp): number[] =>
      (text.exec(page) ?? []).slice(1).map((amount) => Number(amount.replaceAll(',', '')));
    const [p50 = 0, reserve] = euros(/€([\d,]+) for five years as the budget.*, and €([\d,]+) as a reserve/);
    const [p90 = 0] = euros(
      shared ? /as a reserve .* up to €([\d,]+)/ : /eight of ten simulated plans €[\d,]+ to €([\d,]+)/,
    );
    expect(p50).toBeGreaterThan(0);
    expect(reserve).toBe(p90 - p50);
  });

  it.each(MODELS.map(({ id }) => id))('reads one number of its own people for %s', (id) => {
    const input = inputFor(id, { profile: { role: isShared(published(id)) ? 'nren-or-national' : 'university' } });
    const [, own] = /(?:of which )?([\d.]+) FTE(?: at full operation, all| are) employed by/.exec(pageOne(input)) ?? [];
    expect(own).toBeDefined();
    expect(nextSteps(input).join('\n')).toContain(`Find out which of the ${own ?? ''} FTE exist already`);
  });

  it('sees that nobody fills the hours that it is promised, and that the costs do not hold whom they lack', () => {
    const input = inputFor('centralised', { staffing: { hours: '24x7', people_fte: 4.5 } });
    expect(pageOne(input)).toMatch(
      /Cover: around the clock, 24x7 the widest hours of any rota; [\d.]+ FTE are missing/,
    );
    expect(chapter(input, 'open')).toMatch(/“Duty as planned, 24x7”: [\d.]+ FTE are missing\. The costs of this plan/);
    expect(pageOne(inputFor('national-academic'))).toContain('Cover: 8x5 and on call the widest hours');
  });

  it('reads which people the roadmap takes for granted, until they are entered', () => {
    const said = { profile: { team_fte: 3 } };
    expect(chapter(inputFor('centralised-24x7', said), 'open')).toContain('Security staff today are 3.0 FTE.');
    const entered = inputFor('centralised-24x7', { ...said, roadmap: { capacity_fte: 3 } });
    expect(chapter(entered, 'open')).not.toContain('Security staff today');
  });

  it('of a network reads who of its people no cost line pays', () => {
    const page = pageOne(inputFor('nren-shared', { profile: { role: 'nren-or-national' } }));
    expect(page).toContain(
      '4.8 FTE of these are there for other work or help in return, and no cost line of this plan pays',
    );
    expect(pageOne(inputFor('centralised'))).not.toContain('no cost line of this plan pays');
  });

  it('reads how much of the money is pay, of which some is paid already', () => {
    const page = pageOne(inputFor('additional-duty'));
    expect(page).toMatch(/as the budget, .* About [67]\d% of that budget is pay, posts that exist already included/);
    expect(page).toMatch(/per person served; €75,900 – €135,000 of it is pay, posts/);
  });

  it('of a network is asked for what it pays itself, and sees its budget beside that', () => {
    const page = pageOne(inputFor('nren-shared', { profile: { role: 'nren-or-national', budget: 2_000_000 } }));
    expect(page).toMatch(/€[\d,]+ for five years as the budget of the network or national body itself/);
    expect(page).toMatch(/what the network or national body itself pays in a running year is €[\d,]+ in the middle/);
    const alone = inputFor('centralised', { profile: { role: 'nren-or-national' } });
    expect(pageOne(alone)).not.toContain('of the network or national body itself');
  });

  it('is sent to whoever leads security in the plan, since a college has no CISO', () => {
    expect(nextSteps(inputFor('additional-duty')).join(' ')).not.toContain('CISO');
    expect(nextSteps(inputFor('additional-duty')).join(' ')).toContain('(Sponsor in the rector');
    const network = nextSteps(inputFor('nren-shared', { profile: { role: 'nren-or-national' } })).join(' ');
    expect(network).not.toContain('CISO of a large member');
  });

  it('of a college is told of the few whom others employ', () => {
    expect(pageOne(inputFor('additional-duty'))).toContain(
      '2.52 FTE at full operation, of which 2.45 FTE are employed',
    );
  });

  it('sees its budget in the currency of the plan, and in euros as it was entered', () => {
    const costs = { currency: 'PLN' as const, units_per_eur: 4 };
    const page = pageOne(inputFor('centralised', { profile: { budget: 350_000 }, costs }));
    expect(page).toContain('1,400,000 (€350,000) a year as within reach; a running year of this plan costs');
  });

  it('sees its budget beside its part where others contribute to a SOC of its own', () => {
    const page = pageOne(
      inputFor('centralised', { profile: { budget: 350_000 }, costs: { partners, key: 'per-head' } }),
    );
    expect(page).toMatch(/€350,000 a year as within reach; your part of a running year is €\d{3},\d{3}, which is less/);
  });

  it('finds all who pay, with their shares', () => {
    const shares = (id: string, costs: PlanFile['costs']) =>
      planDocument(inputFor(id, { costs }))
        .sections.find(({ id: chapterId }) => chapterId === 'costs')
        ?.blocks.flatMap((block) => (block.kind === 'table' && block.caption.includes('sharing') ? block.rows : []));
    const rows = shares('federated', { partners, key: 'per-head' });
    expect(rows?.map((row) => row.slice(0, 3))).toEqual([
      ['The North', '10,000', '25%'],
      ['The South', '30,000', '75%'],
    ]);
    expect(shares('federated', {})).toEqual([]);
  });

  it('is told on its page where the money is that of another model', () => {
    const line = { id: 'mdr', item: 'A service', category: 'services' as const, low: 1, high: 2, per: 'year' as const };
    const page = (lines_of: string): string => pageOne(inputFor('centralised', { costs: { lines: [line], lines_of } }));
    expect(page('hybrid')).toContain('The cost lines were taken over from “Model hybrid”');
    expect(page('centralised')).not.toContain('taken over from');
  });

  it('reads what one person costs of all whom those serve who pay', () => {
    expect(pageOne(inputFor('centralised', { costs: { partners, key: 'per-head' } }))).toContain(
      '€11 – €24 per person',
    );
    expect(pageOne(inputFor('centralised'))).toContain('€15 – €33 per person');
  });

  it('sees its budget beside its part, not beside the whole', () => {
    const page = pageOne(inputFor('federated', { profile: { budget: 350_000 } }));
    expect(page).toMatch(
      /Your profile names €350,000 a year as within reach; the part of one member in a running year/,
    );
  });
});

describe('the board of one institution', () => {
  it.each([
    [500_000, 'about 1.4 times as much'],
    [350_000, 'about twice as much'],
    [700_000, 'about the same'],
    [1_400_000, '€713,000 in the middle, which is less'],
  ])('sees a budget of %i beside the cost', (budget, compared) => {
    expect(pageOne(inputFor('centralised', { profile: { budget } }))).toContain(compared);
  });
});

describe('the next ten steps', () => {
  it('do not begin with a seat beside the team', () => {
    const steps = nextSteps(inputFor('additional-duty', { profile: { team_fte: 0.3 } })).join('\n');
    expect(steps).toContain('exist already as posts, beside the 0.3 FTE of security staff today');
    expect(steps).toContain('beginning with the post “Security coordinator”');
  });

  it('begin with whoever leads the team, who is there before it', () => {
    expect(nextSteps(inputFor('centralised')).join('\n')).toContain('beginning with the post “SOC lead”');
    expect(nextSteps(inputFor('centralised-24x7')).join('\n')).toContain('beginning with the post “SOC manager”');
  });

  it('name a day for what comes first only where a board can meet before it', () => {
    expect(nextSteps(inputFor('centralised'))[0]).toMatch(/^Name one person/);
    expect(nextSteps(inputFor('centralised', { roadmap: { start: '2027-02' } }))[0]).toMatch(
      /^Name by 1 February 2027 one person/,
    );
  });

  it('of a network ask it for no agreement with itself, and not what the law says of universities', () => {
    const country = 'PL' as const;
    const act = { id: 'pl-universities', name: 'Poland: universities', article: 'Art. 8' };
    const items = [{ ...act, fact: 'They are in scope.', certainty: 'read' as const }];
    const steps = (id: string, role: 'university' | 'nren-or-national') =>
      nextSteps({ ...inputFor(id, { profile: { role, country } }), legal: { ...INPUT.legal, items } }).join('\n');
    expect(steps('nren-shared', 'nren-or-national')).not.toMatch(/Agree with|Poland: universities/);
    expect(steps('centralised', 'university')).toContain('Poland: universities');
  });

  it('set no team of one university against the posts of all members', () => {
    const steps = nextSteps(inputFor('federated', { profile: { team_fte: 3 } })).join('\n');
    expect(steps).toContain('Find out with the other members');
    expect(steps).not.toContain('3.0 FTE of security staff today');
  });

  it('do not ask to settle what the published model intends', () => {
    expect(nextSteps(inputFor('federated'))[0]).toMatch(/^Name one person/);
  });

  it('ask nothing of a team or a firm that a later phase brings', () => {
    expect(nextSteps(inputFor('federated')).join('\n')).not.toMatch(/Name .* Hub/);
    expect(nextSteps(inputFor('hybrid')).join('\n')).not.toMatch(/Agree with .*(vendor|MDR)/i);
  });

  it.each(['federated', 'hybrid', 'centralised', 'additional-duty', 'nren-shared', 'national-academic'])(
    'of %s begin with a verb and break off no quotation',
    (id) => {
      for (const step of nextSteps(inputFor(id))) {
        expect(step).toMatch(/^(Settle|Close|Name|Find out|Have|Bring about|Agree|Check) /);
        expect(step).not.toContain('”:');
      }
    },
  );
});

describe('hours that were changed in staffing alone', () => {
  const nights = { staffing: { hours: '24x7' as const, people_fte: 4 } };
  const plan = inputFor('centralised', nights);

  it('stand on the board’s page with what is missing, unlawful or promised to nobody', () => {
    expect(pageOne(plan)).toMatch(
      /Cover: around the clock, 24x7 .*; [\d.]+ FTE are missing to fill it; not lawful as planned; no service promises more than “8x5 and on call”/,
    );
    expect(pageOne(plan)).toMatch(/Whether to fund [\d.]+ FTE more for “Duty as planned, 24x7”/);
    expect(pageOne(plan)).toContain('“Duty as planned, 24x7” is not lawful as planned.');
    expect(pageOne(plan)).toContain('duty is planned “around the clock, 24x7”, while no service promises more than');
  });

  it('are open points, stand-by of the model among them', () => {
    const open = chapter(plan, 'open');
    expect(open).toMatch(/“Duty as planned, 24x7” is not lawful as planned: .*48/);
    expect(open).toContain(
      'is planned for “around the clock, 24x7”, while no service promises more than “8x5 and on call”',
    );
    expect(open).toContain('keeps stand-by of the published model with its people and pay: “Duty lead by day');
  });

  it('say nothing of that while they are those of the model, or as many people as they need', () => {
    const calm = [inputFor('centralised', { staffing: { sick_days: 9 } }), inputFor('centralised')];
    for (const input of calm) {
      expect(pageOne(input)).not.toMatch(/not lawful|no service promises|Whether to fund/);
      expect(chapter(input, 'open')).not.toMatch(/not lawful|while no service|stand-by of the published/);
    }
    const modelWithNights = inputFor('nren-shared', { staffing: { hours: '24x7' } });
    expect(pageOne(modelWithNights)).not.toContain('no service promises');
  });

  it('are missing where services promise more than anybody is on duty', () => {
    const short = inputFor('centralised-24x7', { services: { choices: { '9.1': { hours: '16x5' } } } });
    expect(chapter(short, 'open')).not.toContain('on duty in the hours that they promise');
    const long = inputFor('centralised', { services: { choices: { '5.2': { hours: '24x7' } } } });
    expect(chapter(long, 'open')).toContain('on duty in the hours that they promise: 5.2.');
  });

  it('show the seats that the load adds, and another working year', () => {
    const busy = inputFor('centralised', { profile: { country: 'PL' }, staffing: { alert_count: 200, sick_days: 20 } });
    const people = planDocument(busy).sections.find(({ id }) => id === 'people');
    expect(JSON.stringify(people)).toMatch(/\d \(\d+ in office hours\)/);
    expect(chapter(busy, 'people')).toMatch(/counts with 1,\d{3} productive hours a year, .* counts with 1,656\./);
  });
});

describe('the file of a member’s plan', () => {
  it('keeps to the scale of all members', () => {
    const { model } = inputFor('federated', { profile: { team_fte: 3 } }).derived;
    expect(model.suits.security_staff_fte).toEqual(published('federated').suits.security_staff_fte);
    expect(model.summary).toMatch(/^Plan of several institutions/);
  });

  it('quotes no sums of the model where the lines are the visitor’s own', () => {
    const line = { id: 'own', item: 'A tool', category: 'tools' as const, low: 100, high: 200, per: 'year' as const };
    const { model } = inputFor('hybrid', { costs: { lines: [line] } }).derived;
    expect(model.cost_basis.note).toMatch(/^The cost lines were entered in this plan/);
  });
});

describe('what is left open', () => {
  const left = (costs: PlanFile['costs']): string =>
    JSON.stringify(planDocument(inputFor('centralised', { costs })).sections.find(({ id }) => id === 'open'));
  const line = { id: 'mdr', item: 'A service', category: 'services' as const, low: 1, high: 2, per: 'year' as const };

  it('names the model whose lines are still in the plan', () => {
    const said = left({ lines: [line], lines_of: 'hybrid' });
    expect(said).toContain('The cost lines were taken over from “Model hybrid” and not from the model chosen now.');
  });

  it('says nothing of lines of the model of the plan', () => {
    expect(left({ lines: [line], lines_of: 'centralised' })).not.toContain('taken over');
  });
});

describe('companies', () => {
  it('are an open point where the profile lets none see security data', () => {
    const open = (vendor: 'no' | 'yes') => chapter(inputFor('hybrid', { profile: { vendor } }), 'open');
    expect(open('no')).toMatch(/companies do work in this plan: .+\. Check what each/);
    expect(open('yes')).not.toContain('companies do work');
  });
});

describe('the choice', () => {
  const told = (choice: DocumentInput['choice']): string =>
    JSON.stringify(planDocument({ ...inputFor('hybrid'), choice }).sections.find(({ id }) => id === 'choice'));

  it('of a model that is ruled out is a question to the board, and an open point', () => {
    const out = { standing: undefined, for: [], partly: [], against: [], exclusions: ['Too few people.'] };
    const input = { ...inputFor('centralised'), choice: out };
    expect(pageOne(input)).toContain('although the answers of the profile rule it out: Too few people.');
    expect(chapter(input, 'open')).toContain('the chosen model is ruled out: Too few people.');
    expect(pageOne(inputFor('centralised'))).not.toContain('rule it out');
  });

  it('gives a model that is ruled out no rank, and says why', () => {
    const said = told({ standing: undefined, for: [], partly: [], against: [], exclusions: ['No vendor may.'] });
    expect(said).toContain('ruled out and has no place in the order: No vendor may.');
    expect(said).not.toContain('ranks');
  });

  it('sets what fits only in part apart', () => {
    const said = told({ standing: 'It ranks 2.', for: ['A'], partly: ['B'], against: ['C'], exclusions: [] });
    expect(said).toMatch(/It ranks 2.*spoke for it.*"A".*only in part.*"B".*spoke against it.*"C"/);
  });
});
