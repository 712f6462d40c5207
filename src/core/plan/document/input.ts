import type { DeploymentModel, ReferenceItem } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import type { Simulation } from '../../cost/index.ts';
import type { Range } from '../../model-views/index.ts';
import type { Words } from '../../shared/words.ts';
import type { DerivedModel, PlanningData } from '../derive/index.ts';

/** Numbers, money and time as the reader’s language writes them. */
export interface DocumentFormats {
  readonly number: (value: number) => string;
  readonly fte: (value: number) => string;
  readonly money: (range: Range) => string;
  readonly months: (value: number) => string;
  readonly days: (value: number) => string;
  /** A day, from its ISO 8601 form. */
  readonly date: (day: string) => string;
  /** A time span, from its ISO 8601 form. */
  readonly duration: (span: string) => string;
  /** Several names, joined by commas and “and”. */
  readonly list: (names: readonly string[]) => string;
}

/** An entry of the list of legal duties. */
export type LegalItem = Pick<ReferenceItem<'nis2'>, 'id' | 'name' | 'article' | 'fact' | 'certainty'>;
/** An authority or team to turn to. */
export type LegalContact = Pick<
  ReferenceItem<'authorities'>,
  'id' | 'name' | 'country' | 'role' | 'does' | 'certainty'
>;

/** Law as the reference lists have it. */
export interface LegalData {
  readonly items: readonly LegalItem[];
  readonly contacts: readonly LegalContact[];
  /** Day of the list. */
  readonly date: string;
}

/** Names of what a model refers to by id. */
export interface DocumentNames {
  readonly logSource: (id: string) => string;
  readonly source: (id: string) => string;
  /** Names of steps of the planner, by id. */
  readonly step: (id: string) => string;
}

/** What the choice of a model found for the model of the plan, in sentences of the reader’s language. */
export interface ChoiceReasons {
  /** Its place among all models, as one sentence. */
  readonly standing: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Why it is out; empty while it may be chosen. */
  readonly exclusions: readonly string[];
}

/** What a plan’s document is written from. */
export interface DocumentInput {
  readonly plan: PlanFile;
  readonly base: DeploymentModel;
  readonly derived: DerivedModel;
  /** Five years of its costs, as the page of the cost step shows them. */
  readonly simulation: Simulation;
  readonly data: PlanningData;
  readonly legal: LegalData;
  readonly names: DocumentNames;
  readonly words: Words;
  readonly formats: DocumentFormats;
  /** Undefined while the profile answers nothing that the choice looks at. */
  readonly choice?: ChoiceReasons | undefined;
}

/** Name of a party of the plan. */
export function partyName({ derived }: Pick<DocumentInput, 'derived'>, id: string): string {
  return derived.model.parties.find((party) => party.id === id)?.name ?? id;
}

/** One simulated amount of money, to three digits that count: more would promise what a simulation cannot know. */
export function amount(value: number, { money }: Pick<DocumentFormats, 'money'>): string {
  const rounded = Number(value.toPrecision(3));
  return money({ low: rounded, high: rounded });
}

/** Number and name of a service. */
export function serviceName({ data }: Pick<DocumentInput, 'data'>, id: string): string {
  const name = data.services.find((service) => service.id === id)?.name;
  return name === undefined ? id : `${id} ${name}`;
}
