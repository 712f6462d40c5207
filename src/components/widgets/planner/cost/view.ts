import type { PayBand, Simulation, UnitPrice } from '../../../../core/cost/index.ts';
import type { CountryDefaults } from '../../../../core/staffing/index.ts';
import type { SourceFacts } from '../../../../core/log-volume/index.ts';
import type { FieldProblem } from '../../../../core/shared/ranges.ts';
import type { PlanCostLine } from '../../../../schemas/plan-costs.ts';
import type { StringKey } from '../../../shared/text.ts';
import { numberFormat } from '../../../shared/intl.ts';
import type { StepProps } from '../shell/view.ts';
import type { MemberCount } from './members.ts';

/** What the page hands to the island. */
export interface CostView {
  readonly pay: readonly PayBand[];
  /** What staffing begins with in each country, from which the staff of the plan follow. */
  readonly countries: readonly CountryDefaults[];
  readonly prices: readonly UnitPrice[];
  /** The list of log sources, from which storage is proposed. */
  readonly logs: readonly SourceFacts[];
  /** Name and place of each source that a line may cite. */
  readonly sources: Readonly<Record<string, { readonly name: string; readonly href: string }>>;
  readonly links: Readonly<Record<'guide' | 'choose' | 'staffing' | 'logs' | 'pay' | 'prices', string>>;
}

/** What every part of the cost step needs. */
export interface CostProps extends StepProps {
  readonly cost: CostView;
  /** Lines of the plan: its own, or those that are proposed. */
  readonly lines: readonly PlanCostLine[];
  /** False while the lines are only proposed. */
  readonly own: boolean;
  /** Why there are no lines to propose: their model is on its way or did not come. */
  readonly awaited: 'loading' | 'failed' | undefined;
  /** Set when the lines are those of several institutions together. */
  readonly shared: MemberCount | undefined;
  /** By what tools and infrastructure of the model are multiplied for the number of people; 0 when they are not. */
  readonly scale: number;
  readonly simulation: Simulation;
  readonly problems: readonly FieldProblem[];
  readonly format: CostFormats;
}

/** Money and parts as a language writes them. */
export interface CostFormats {
  /** Three digits and the unit in words: €3.41 million. */
  readonly rough: (amount: number) => string;
  /** Three digits that count, all places: €3,410,000. */
  readonly rounded: (amount: number) => string;
  /** To the unit. */
  readonly whole: (amount: number) => string;
  readonly percent: (part: number) => string;
}

/** Formats for one currency. */
export function costFormats(locale: string, currency: string): CostFormats {
  const money = (options: Intl.NumberFormatOptions): ((amount: number) => string) => {
    const format = numberFormat(locale, { style: 'currency', currency, ...options });
    return (amount) => format.format(amount);
  };
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    rough: money({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }),
    rounded: money({ maximumSignificantDigits: 3 }),
    whole: money({ maximumFractionDigits: 0 }),
    percent: (part) => percent.format(part),
  };
}

/** Name of a category. */
export function categoryKey(category: PlanCostLine['category']): StringKey {
  return `planner.cost.category.${category}`;
}

/** Name of a line for its reader. */
export function lineName({ text, lines }: Pick<CostProps, 'text' | 'lines'>, id: string): string {
  const item = lines.find((line) => line.id === id)?.item.trim() ?? '';
  return item === '' ? text('planner.cost.line.unnamed') : item;
}
