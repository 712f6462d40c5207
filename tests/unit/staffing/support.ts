import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryDefaults, type CountryDefaults, type WorkingCountry } from '../../../src/core/staffing/index.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { ReferenceSchemas } from '../../../src/schemas/index.ts';

const file = join(import.meta.dirname, '../../../src/content/reference/working-time.yaml');

/** The published list of working time. */
export const workingTime = ReferenceSchemas['working-time'].parse(readYaml(readFileSync(file)).value).items;

/** Defaults of a country as the site hands them to the planner. */
export function defaultsOf(country: WorkingCountry, year = 2026): CountryDefaults {
  return countryDefaults(workingTime, country, year);
}
