import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { premiumCost, premiumHours } from '../../../src/core/cost/index.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { DeploymentModelSchema } from '../../../src/schemas/index.ts';

describe('hours for which a premium may be due', () => {
  // 8 h x 365 nights; 64 Sundays and holidays of 24 or 12 hours.
  it.each([
    ['24x7', 1, 2920, 1536],
    ['24x7', 2, 5840, 3072],
    ['12x7', 1, 0, 768],
    ['16x5', 2, 0, 0],
    ['8x5-on-call', 1, 0, 0],
    ['on-request', 1, 0, 0],
  ] as const)('%s with %i seats: %i at night, %i on Sundays and holidays', (hours, seats, nights, sundays) => {
    expect(premiumHours({ hours, seats })).toEqual({ nights, sundays });
  });
});

describe('what they cost', () => {
  it('is what the published model around the clock has for its two seats, to EUR 100', () => {
    const { value } = readYaml(readFileSync('src/content/models/centralised-24x7/model.yaml', 'utf8'));
    const line = DeploymentModelSchema.parse(value).costs.find(({ id }) => id === 'shift-premiums');
    const { low, high } = premiumCost(premiumHours({ hours: '24x7', seats: 2 }));
    expect([low, high].map((amount) => Math.round(amount / 100) * 100)).toEqual([line?.low, line?.high]);
  });

  it('is nothing by day', () => {
    expect(premiumCost({ nights: 0, sundays: 0 })).toEqual({ low: 0, typical: 0, high: 0 });
  });
});
