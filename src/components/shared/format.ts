import type { Range } from '../../core/model-views/index.ts';
import type { DeploymentModel, Locale } from '../../schemas/index.ts';
import { numberFormat, rangeText } from './intl.ts';

/** Numbers, money and time as a language writes them. */
export interface ModelFormats {
  /** A whole number or one with up to two decimals. */
  readonly number: (value: number) => string;
  /** People: always one decimal, two where needed. */
  readonly fte: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly range: (range: Range) => string;
  /** A range of money; one amount where both ends are the same. */
  readonly money: (range: Range) => string;
  readonly months: (value: number) => string;
  readonly days: (value: number) => string;
}

/**
 * Formats for one model’s figures.
 * @param locale language of the content
 * @param currency currency of the model’s costs
 */
export function modelFormats(locale: Locale, currency: DeploymentModel['cost_basis']['currency']): ModelFormats {
  const number = numberFormat(locale, { maximumFractionDigits: 2 });
  const fte = numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const money = numberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  const unit = (name: 'month' | 'day'): Intl.NumberFormat =>
    numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 1 });
  const [months, days] = [unit('month'), unit('day')];
  return {
    number: (value) => number.format(value),
    fte: (value) => fte.format(value),
    percent: (value) => percent.format(value),
    range: ({ low, high }) => rangeText(number, low, high),
    money: ({ low, high }) => rangeText(money, low, high),
    months: (value) => months.format(value),
    days: (value) => days.format(value),
  };
}

/** Name of each party of a model. */
export function partyNames({ parties }: Pick<DeploymentModel, 'parties'>): (id: string) => string {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
