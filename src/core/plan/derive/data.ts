import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PayBand } from '../../cost/index.ts';
import { sourceFacts, type SourceFacts } from '../../log-volume/index.ts';
import { usualParts, type UsualParts } from '../../responsibilities/index.ts';
import { usualNeeds, type UsualNeeds } from '../../services/index.ts';
import { countryDefaults, PLANNING_YEAR, type CountryDefaults, type WorkingCountry } from '../../staffing/index.ts';

const COUNTRIES: readonly WorkingCountry[] = ['PL', 'CZ', 'SK', 'EE', 'LT', 'EU'];

/** A service of the FIRST framework, as pages name it. */
export interface NamedService {
  readonly id: string;
  readonly name: string;
  /** Number of its area. */
  readonly area: string;
  /** What it is at a university, in one sentence. */
  readonly gist: string;
}

/** What the published models and the FIRST list say that one model alone does not. */
export interface PlanningData {
  /** All services of the framework, by number. */
  readonly services: readonly NamedService[];
  /** What a service usually needs, by its number. */
  readonly needs: Readonly<Record<string, UsualNeeds>>;
  /** Which part a kind of party usually has, by the number of the service. */
  readonly parts: Readonly<Record<string, UsualParts>>;
  /** The list of log sources, as far as volume goes. */
  readonly logSources: readonly SourceFacts[];
  /** Pay bands, for staff whom no published line holds. */
  readonly pay: readonly PayBand[];
  /** What a plan begins with in each country of the list of working time. */
  readonly countries: readonly CountryDefaults[];
}

/** Reference lists that a planner looks up. */
export interface PlanningLists {
  readonly services: readonly ListedService[];
  readonly logSources: readonly SourceFacts[];
  readonly payBands: readonly PayBand[];
  readonly workingTime: Parameters<typeof countryDefaults>[0];
}

/** An entry of the list of services. */
interface ListedService {
  readonly id: string;
  readonly name: string;
  readonly level: 'area' | 'service' | 'function';
  readonly parent?: string | undefined;
  readonly gist?: string | undefined;
}

/**
 * What a planner knows beside the chosen model.
 * @param models all published models
 * @param lists entries of the reference lists
 * @returns plain values, fit to be sent to a browser as JSON
 */
export function planningData(
  models: readonly DeploymentModel[],
  { services, logSources, payBands, workingTime }: PlanningLists,
): PlanningData {
  return {
    services: services
      .filter(({ level }) => level === 'service')
      .map(({ id, name, parent = '', gist = '' }) => ({ id, name, area: parent, gist })),
    needs: Object.fromEntries(usualNeeds(models)),
    parts: Object.fromEntries(usualParts(models)),
    logSources: logSources.map(sourceFacts),
    pay: payBands.map(({ id, name, country, level, employer_year, sources }) => {
      return { id, name, country, level, employer_year, sources };
    }),
    countries: COUNTRIES.map((country) => countryDefaults(workingTime, country, PLANNING_YEAR)),
  };
}
