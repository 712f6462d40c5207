import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOfModel, staffCost, storageCost, typicalOf } from '../../../src/core/cost/index.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { DeploymentModelSchema, ReferenceSchemas } from '../../../src/schemas/index.ts';
import { PlanCostsSchema } from '../../../src/schemas/plan-costs.ts';

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

  it('writes them in another currency at the rate that it is given', () => {
    expect(ends('staff-soc-lead', fit(undefined, 4.3))).toEqual([208_120, 359_050, 1]);
  });

  it('gives lines that a plan may hold', () => {
    const lines = fit(18_000).map(({ scale: _, ...line }) => line);
    expect(PlanCostsSchema.safeParse({ lines }).success).toBe(true);
  });
});

describe('staffCost', () => {
  it('is FTE times the cost of a post', () => {
    expect(staffCost(2.5, { low: 25_200, typical: 34_300, high: 48_400 })).toEqual({
      low: 63_000,
      typical: 85_750,
      high: 121_000,
    });
  });
});

describe('storageCost', () => {
  it('repeats the flash of the published centralised model: 10.6 TB at EUR 800 are EUR 8,480', () => {
    const tb = { low: 10_600, typical: 10_600, high: 14_800 };
    expect(storageCost(tb, { low: 400, typical: 800, high: 1500 })).toEqual({ low: 4240, typical: 8480, high: 22_200 });
  });
});

describe('typicalOf', () => {
  it.each([
    [{ low: 10, high: 30 }, 20],
    [{ low: 10, typical: 12, high: 30 }, 12],
  ])('of %o is %i', (line, typical) => {
    expect(typicalOf(line)).toBe(typical);
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
