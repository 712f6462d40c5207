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
  /** An amount in euros, whatever the currency of the plan, to three digits that count. */
  readonly euro: (amount: number) => string;
  readonly percent: (value: number) => string;
  readonly months: (value: number) => string;
  readonly days: (value: number) => string;
  /** A volume in GB, in the unit that suits it. */
  readonly volume: (gb: number) => string;
  /** Events or bits in a second, with as many digits as a planning value deserves. */
  readonly rate: (value: number) => string;
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
  /** Titles of published models, by id. */
  readonly model: (id: string) => string;
  /** Names of steps of the planner, by id. */
  readonly step: (id: string) => string;
}

/** What the choice of a model found for the model of the plan, in sentences of the reader’s language. */
export interface ChoiceReasons {
  /** Its place among all models, as one sentence; undefined when it is out, since it then has none. */
  readonly standing: string | undefined;
  /** What fits in full, in part, and not at all. */
  readonly for: readonly string[];
  readonly partly: readonly string[];
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

/** A number to one decimal. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** People in a sentence: one decimal is as much as a plan can know. */
export function people(fte: number, { fte: format }: Pick<DocumentFormats, 'fte'>): string {
  return format(tenth(fte));
}

/** A span of time in a sentence, to a tenth of a month, as the roadmap step and the tables have it. */
export function spanOf(months: number, { months: format }: Pick<DocumentFormats, 'months'>): string {
  return format(tenth(months));
}

/** An amount to three digits that count. A smaller one is left to the format of money, which would round it once more. */
export function threeDigits(amount: number): number {
  return amount < 100 ? amount : Number(amount.toPrecision(3));
}

/** A range of estimated money, each end to three digits that count. */
export function about({ low, high }: Range, { money }: Pick<DocumentFormats, 'money'>): string {
  return money({ low: threeDigits(low), high: threeDigits(high) });
}

/** One simulated amount of money, to three digits that count: more would promise what a simulation cannot know. */
export function amount(value: number, { money }: Pick<DocumentFormats, 'money'>): string {
  return about({ low: value, high: value }, { money });
}

/** Number and name of a service. */
export function serviceName({ data }: Pick<DocumentInput, 'data'>, id: string): string {
  const name = data.services.find((service) => service.id === id)?.name;
  return name === undefined ? id : `${id} ${name}`;
}
