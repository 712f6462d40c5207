import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptDraws, quantileOf, simulate, type CostLine } from '../../../src/core/cost/index.ts';
import { orderedForQuantiles, quantiles } from '../../../src/core/cost/quantiles.ts';

const line = (id: string, [low, typical, high]: readonly [number, number, number], category: string): CostLine => ({
  ...{ id, category, low, typical, high },
  per: 'year',
  growth_percent: 2,
});
const lead = line('lead', [48_400, 60_000, 83_500], 'staff');
const analysts = line('analysts', [68_600, 90_000, 125_200], 'staff');
const edr = line('edr', [20_000, 40_000, 100_000], 'tools');
const alone = ({ id }: CostLine): string => id;
const byKind = ({ category }: CostLine): string => category;
const rules = { seed: 7, moves_with: byKind };

describe('draws that are kept', () => {
  it.each([
    ['nothing', [lead, analysts, edr], rules],
    ['the growth of a line', [{ ...lead, growth_percent: 5 }, analysts, edr], rules],
    ['how often a line is paid', [lead, analysts, { ...edr, per: 'once' as const }], rules],
    ['an end of a line', [lead, { ...analysts, high: 140_000 }, edr], rules],
    ['the typical value of a line', [{ ...lead, typical: 70_000 }, analysts, edr], rules],
    ['a further line', [lead, analysts, edr, line('logs', [1, 2, 3], 'tools')], rules],
    ['a line less', [lead, edr], rules],
    ['the order of lines', [edr, analysts, lead], rules],
    ['two lines with each other’s ids', [{ ...lead, id: 'analysts' }, { ...analysts, id: 'lead' }, edr], rules],
    ['the seed', [lead, analysts, edr], { ...rules, seed: 8 }],
    ['what moves together', [lead, analysts, edr], { ...rules, moves_with: alone }],
    ['the number of draws', [lead, analysts, edr], { ...rules, samples: 100 }],
  ])('give the figures of a simulation from scratch after a change of %s', (_, changed, changedRules) => {
    const draw = keptDraws();
    const before = simulate([lead, analysts, edr], rules, draw);
    expect(simulate(changed, changedRules, draw)).toEqual(simulate(changed, changedRules));
    expect(simulate([lead, analysts, edr], rules, draw)).toEqual(before);
  });

  const source = { seed: 1, name: 'staff', place: 0, samples: 10 };

  it('draw and add up lines again only when a range or the numbers change', () => {
    const draw = keptDraws();
    const first = draw([lead, analysts], source);
    expect(draw([{ ...lead, growth_percent: 9 }, analysts], source)).toBe(first);
    expect(draw([{ ...lead, high: 90_000 }, analysts], source)).not.toEqual(first);
    expect(draw([lead, analysts], { ...source, seed: 2 })).not.toEqual(first);
  });

  it('are, for several lines, the sum of each one’s', () => {
    const draw = keptDraws();
    const [one, other] = [draw([lead], source).amounts, draw([analysts], { ...source, place: 1 }).amounts];
    expect([...draw([lead, analysts], { ...source, place: 2 }).amounts]).toEqual(
      [...one].map((value, index) => value + (other[index] ?? Number.NaN)),
    );
  });
});

describe('values in order for quantiles', () => {
  it('have the P10, P50 and P90 of a whole order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 400 }), (values) => {
        const ordered = orderedForQuantiles(Float64Array.from(values));
        expect(quantiles(ordered)).toEqual(quantiles(values.toSorted((a, b) => a - b)));
      }),
    );
  });

  it('are none of no values', () => {
    expect(quantileOf(orderedForQuantiles(new Float64Array()), 0.5)).toBe(0);
  });
});
