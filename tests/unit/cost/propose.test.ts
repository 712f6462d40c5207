import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changedLine,
  costLines,
  inCurrency,
  judgedLines,
  linesFromPrices,
  linesOfModel,
} from '../../../src/core/cost/index.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { DeploymentModelSchema, ReferenceSchemas } from '../../../src/schemas/index.ts';
import { COST_TEXTS, PlanCostsSchema } from '../../../src/schemas/plan-costs.ts';

const valueOf = (path: string): unknown => readYaml(readFileSync(`src/content/${path}`, 'utf8')).value;

describe('linesOfModel', () => {
  const model = DeploymentModelSchema.parse(valueOf('models/centralised/model.yaml'));
  const fit = (people: number | undefined, rate = 1) =>
    linesOfModel(model.costs, { people_of_model: model.cost_basis.people, people, rate });
  const ends = (id: string, lines: ReturnType<typeof fit>) => {
    const line = lines.find((each) => each.id === id);
    return [line?.low, line?.high, line?.scale];
  };

  it('takes the published figures as they are when nobody has said how many people there are', () => {
    expect(ends('edr-licences', fit(undefined))).toEqual([20_000, 100_000, 1]);
    expect(ends('staff-soc-lead', fit(undefined))).toEqual([48_400, 83_500, 1]);
  });

  it('scales licences and hardware by people, and leaves posts, contracts and training alone', () => {
    const half = fit(15_000);
    expect(ends('edr-licences', half)).toEqual([10_000, 50_000, 0.5]);
    expect(ends('storage-first', half)).toEqual([5800, 15_500, 0.5]);
    expect(ends('staff-soc-lead', half)).toEqual([48_400, 83_500, 1]);
    expect(ends('staff-training', half)).toEqual([4500, 20_500, 1]);
  });

  it('says in the basis of each scaled line, and of no other, by what it was multiplied', () => {
    const told = fit(17_000).filter(({ basis }) => / Times [\d.]+, for the number of people/.test(basis ?? ''));
    expect(new Set(told.map(({ category }) => category))).toEqual(new Set(['tools', 'infrastructure']));
    expect(told).toHaveLength(fit(17_000).filter(({ scale }) => scale !== 1).length);
    expect(fit(undefined).map(({ basis }) => basis)).toEqual(model.costs.map(({ basis }) => basis));
  });

  it('buys whole servers, and keeps as many', () => {
    // 8 servers x 0.567 are 4.53, and so 5.
    expect(ends('servers-first', fit(17_000))).toEqual([56_250, 110_625, 0.625]);
    expect(fit(17_000).find(({ id }) => id === 'energy')?.basis).toMatch(
      / Times 0\.625, for the number of people: 5 instead of 8, whole ones\.$/,
    );
    expect(ends('servers-first', fit(15_000))).toEqual([45_000, 88_500, 0.5]);
    expect(ends('servers-first', fit(100))[2]).toBe(1 / 8);
    expect(ends('servers-first', fit(45_000))[2]).toBe(1.5);
    expect(fit(17_000).find(({ id }) => id === 'edr-licences')?.basis).toMatch(/ Times 0\.567, .* people\.$/);
  });

  it('writes them in another currency at the rate that it is given', () => {
    expect(ends('staff-soc-lead', fit(undefined, 4.3))).toEqual([208_120, 359_050, 1]);
  });

  it('gives lines that a plan may hold', () => {
    const lines = fit(18_000).map(({ scale: _, ...line }) => line);
    expect(PlanCostsSchema.safeParse({ lines }).success).toBe(true);
  });
});

describe('linesFromPrices', () => {
  const pay = ReferenceSchemas['pay-bands'].parse(valueOf('reference/pay-bands.yaml')).items;
  const prices = ReferenceSchemas['unit-prices'].parse(valueOf('reference/unit-prices.yaml')).items;
  const gb = (low: number, typical: number, high: number) => ({ low, typical, high });
  const need = {
    fte: 4,
    country: 'PL',
    endpoints: 1000,
    hot_gb: gb(10_600, 10_600, 14_800),
    warm_gb: gb(0, 0, 0),
    cold_gb: gb(10_300, 10_300, 14_400),
    rate: 1,
  };
  const amounts = (id: string, change: Partial<typeof need> = {}) => {
    const line = linesFromPrices({ ...need, ...change }, pay, prices).find((each) => each.id === id);
    return [line?.low, line?.typical, line?.high];
  };

  // By hand: 3 FTE x EUR 25,200 / 34,300 / 48,400; 10.6 to 14.8 TB x EUR 400 / 800 / 1,500; 1,000 x EUR 8 / 20 / 40;
  // 2 servers x 300 W x 8.76 x 1.6 x EUR 0.19; 4 to 12 % of everything that is bought.
  it.each([
    ['staff-lead', [33_600, 48_400, 74_000]],
    ['staff-analysts', [75_600, 102_900, 145_200]],
    ['storage-hot', [4240, 8480, 22_200]],
    ['storage-slow', [618, 1030, 2880]],
    ['servers', [16_000, 30_000, 60_000]],
    ['edr-licences', [8000, 20_000, 40_000]],
    ['electricity', [631, 1598, 3924]],
    ['hardware-maintenance', [834, 3161, 10_210]],
    ['set-up-help', [8000, 11_380, 20_000]],
    ['training', [2000, 8000, 32_000]],
  ])('%s', (id, expected) => {
    expect(amounts(id)).toEqual(expected);
  });

  it('has no lead for less than two FTE, and nothing for what is not needed', () => {
    expect(amounts('staff-lead', { fte: 1.5 })).toEqual([undefined, undefined, undefined]);
    expect(amounts('staff-analysts', { fte: 1 })).toEqual([25_200, 34_300, 48_400]);
    expect(amounts('edr-licences', { endpoints: 0 })).toEqual([undefined, undefined, undefined]);
  });

  it('takes the lowest, the mean and the highest band where the country has none', () => {
    expect(amounts('staff-analysts', { fte: 1, country: 'other' })).toEqual([25_200, 41_380, 62_600]);
  });

  it('buys no less storage than is sold, in ranges that a bursar can use, also where few logs are collected', () => {
    const few = { fte: 2.45, hot_gb: gb(17, 300, 11_400), warm_gb: gb(30, 800, 12_000), cold_gb: gb(10, 300, 4400) };
    expect(amounts('storage-hot', few)).toEqual([1600, 3200, 17_100]);
    const lines = linesFromPrices({ ...need, ...few }, pay, prices);
    expect(lines.filter(({ low = 0, high = 0 }) => low > 0 && high > 16 * low)).toEqual([]);
    expect(lines.find(({ id }) => id === 'staff-analysts')?.item).toMatch(/^1\.45 × /);
    expect(amounts('storage-hot', { hot_gb: gb(0, 0, 0) })).toEqual([undefined, undefined, undefined]);
  });

  it('gives lines that a plan may hold, each with its arithmetic and sources', () => {
    const lines = linesFromPrices(need, pay, prices);
    expect(PlanCostsSchema.safeParse({ lines }).success).toBe(true);
    expect(lines[0]?.basis).toBe('1 x EUR 33,600 to 74,000 (typically 48,400). Estimate.');
    expect(lines.filter(({ sources = [] }) => sources.length === 0)).toEqual([]);
  });
});

describe('costLines', () => {
  const line = { id: 'a', item: 'A', category: 'staff', per: 'year' } as const;
  it.each([
    ['two ends', { low: 10, high: 30 }, [10, 20, 30]],
    ['three values', { low: 10, typical: 12, high: 30 }, [10, 12, 30]],
    ['one figure', { typical: 12 }, [12, 12, 12]],
    ['a low end', { low: 10 }, [10, 10, 10]],
  ])('computes with %s', (_, amounts, expected) => {
    const [computed] = costLines([{ ...line, ...amounts }], {});
    expect([computed?.low, computed?.typical, computed?.high]).toEqual(expected);
  });

  it('leaves a line without any amount to be named', () => {
    expect(judgedLines(costLines([line], {})).problems).toEqual([{ field: 'lines.a.low', problem: 'not-a-number' }]);
  });

  it('lets pay grow by its own rate, others by theirs, and a line by its own before both', () => {
    const lines = [
      { ...line, typical: 1 },
      { ...line, id: 'b', category: 'tools' as const, typical: 1 },
      { ...line, id: 'c', typical: 1, growth_percent: 7 },
    ];
    const growth = costLines(lines, { staff_growth_percent: 3, other_growth_percent: 1 });
    expect(growth.map(({ growth_percent }) => growth_percent)).toEqual([3, 1, 7]);
  });
});

describe('changedLine', () => {
  const line = {
    id: 'edr',
    item: 'EDR',
    category: 'tools',
    per: 'year',
    low: 1,
    high: 3,
    basis: 'Two offers',
  } as const;

  it('says once that the amount is no longer the one that the basis explains', () => {
    const once = changedLine(line, { low: 2 });
    expect(once.basis).toBe('Two offers. Amount changed in this plan.');
    expect(changedLine(once, { typical: 3 }).basis).toBe(once.basis);
  });

  it('says nothing of other changes, of the same amount, or where there is another basis or none', () => {
    expect(changedLine(line, { item: 'Agents', per: 'once' }).basis).toBe('Two offers');
    expect(changedLine(line, { low: 1, typical: undefined, high: 3 }).basis).toBe('Two offers');
    expect(changedLine(line, { low: 2, basis: 'Our offer' }).basis).toBe('Our offer');
    expect(changedLine({ ...line, basis: undefined }, { low: 2 }).basis).toBeUndefined();
  });

  it('keeps within what a plan may hold', () => {
    const long = changedLine({ ...line, basis: 'x'.repeat(COST_TEXTS.basis) }, { low: 2 });
    expect(long.basis).toHaveLength(COST_TEXTS.basis);
    expect(long.basis).toMatch(/x\. Amount changed in this plan\.$/);
  });
});

describe('inCurrency', () => {
  const costs = { lines: [{ id: 'a', item: 'A', category: 'staff', per: 'year', low: 1000, high: 2000 } as const] };

  it('converts lines there and back', () => {
    const zloty = inCurrency(costs, 'PLN');
    expect(zloty).toMatchObject({ currency: 'PLN', lines: [{ low: 4300, high: 8600 }] });
    expect(inCurrency(zloty, 'EUR').lines).toEqual(costs.lines);
  });

  it('starts from the rate that was entered', () => {
    expect(inCurrency({ ...costs, currency: 'PLN', units_per_eur: 4 }, 'EUR').lines?.[0]?.low).toBe(250);
  });

  it('comes back with that rate, and takes it for no other currency', () => {
    const crowns = { ...costs, currency: 'CZK' as const, units_per_eur: 25 };
    expect(inCurrency(inCurrency(crowns, 'EUR'), 'CZK')).toEqual(crowns);
    expect(inCurrency(crowns, 'PLN')).toMatchObject({ lines: [{ low: 172 }] });
    expect(inCurrency(inCurrency(crowns, 'EUR'), 'PLN')).not.toHaveProperty('units_per_eur');
  });
});

describe('the list of pay bands', () => {
  const { items } = ReferenceSchemas['pay-bands'].parse(valueOf('reference/pay-bands.yaml'));
  const RATES = { EUR: 1, PLN: 4.3, CZK: 24.3 };
  const CONTRIBUTIONS = { PL: 20.48, CZ: 33.8, SK: 36.2, EE: 33.8, LT: 1.77 };

  it.each(items)('$id: gross pay x 12 x contributions is the cost to the employer, to EUR 100', (item) => {
    for (const at of ['low', 'typical', 'high'] as const) {
      const cost = (item.gross_month[at] / RATES[item.currency]) * 12 * (1 + CONTRIBUTIONS[item.country] / 100);
      expect(Math.abs(item.employer_year[at] - cost)).toBeLessThan(100);
    }
  });
});
