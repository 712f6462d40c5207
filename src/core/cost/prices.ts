import type { ReferenceItem } from '../../schemas/index.ts';
import type { PlanCostLine } from '../../schemas/plan-costs.ts';
import { grouped } from '../shared/count.ts';
import { exactly, type Estimate } from '../shared/estimate.ts';
import { productOf, scaled, sumOf } from '../shared/ranges.ts';

/** A pay band of the reference list. */
export type PayBand = Pick<
  ReferenceItem<'pay-bands'>,
  'id' | 'name' | 'country' | 'level' | 'employer_year' | 'sources'
>;
/** A unit price of the reference list. */
export type UnitPrice = Pick<ReferenceItem<'unit-prices'>, 'id' | 'name' | 'price' | 'sources'>;

/** What a SOC needs, as the earlier steps of the plan say it. */
export interface Need {
  readonly fte: number;
  /** Country whose pay bands hold; any other takes all bands together. */
  readonly country: string | undefined;
  readonly endpoints: number;
  /** Disk space in GB (10^9 bytes). */
  readonly hot_gb: Estimate;
  readonly warm_gb: Estimate;
  readonly cold_gb: Estimate;
  /** Units of the plan’s currency for one euro. */
  readonly rate: number;
}

/** Servers of a first plan: two, so that one may fail. Our assumption. */
const SERVERS = 2;
/** Least disk space that is bought, in TB: two mirrored drives of a server. Our assumption. */
const LEAST_TB = 4;
/** Days of outside help to set the platform up. Our assumption. */
const SET_UP_DAYS = 20;
/** Hours of a year, in thousands, and power usage effectiveness of a small server room (1.6 to 2.0 was read). */
const [KILOHOURS, PUE] = [8.76, 1.6];
/** Watts of a server: 150 to 800 was read; 300 typical and 500 high are our choice. */
const WATTS: Estimate = { low: 150, typical: 300, high: 500 };
/** GB of a terabyte. */
const GB_PER_TB = 1000;

/** A price of the lists, as a line of a plan takes it. */
export interface ListedPrice {
  readonly name: string;
  readonly price: Estimate;
  readonly sources: readonly string[];
}

type Draft = Pick<PlanCostLine, 'id' | 'category' | 'per'> & {
  readonly quantity: Estimate;
  readonly of: ListedPrice;
};

/**
 * Proposes the lines of a plan from pay bands, log volume and unit prices: quantity x price, low x low to high x high.
 * @param need FTE, endpoints and disk space
 * @param pay pay bands
 * @param prices unit prices; what is missing from the list is left out
 * @returns lines in whole amounts, each with its arithmetic as basis
 */
export function linesFromPrices(need: Need, pay: readonly PayBand[], prices: readonly UnitPrice[]): PlanCostLine[] {
  const price = (id: string): UnitPrice | undefined => prices.find((each) => each.id === id);
  const draft = (
    id: string,
    category: PlanCostLine['category'],
    per: PlanCostLine['per'],
    quantity: Estimate,
    priced: ListedPrice | undefined,
  ): Draft[] => (priced === undefined || quantity.high === 0 ? [] : [{ id, category, per, quantity, of: priced }]);
  const leads = need.fte >= 2 ? 1 : 0;
  const hardware = [
    ...draft('servers', 'infrastructure', 'once', exactly(SERVERS), price('server-medium')),
    ...draft('storage-hot', 'infrastructure', 'once', terabytes(need.hot_gb), price('storage-flash')),
    ...draft('storage-slow', 'infrastructure', 'once', slow(need), price('storage-disk')),
  ];
  const bought = sumOf(hardware.map(({ quantity, of }) => productOf(quantity, of.price)));
  const upkeep = price('hardware-maintenance');
  const energy = scaled(WATTS, SERVERS * KILOHOURS * PUE);
  const drafts = [
    ...draft('staff-lead', 'staff', 'year', exactly(leads), payBand(pay, need.country, 'lead')),
    ...draft(
      'staff-analysts',
      'staff',
      'year',
      exactly(Number((need.fte - leads).toFixed(2))),
      payBand(pay, need.country, 'professional'),
    ),
    ...hardware,
    ...draft('hardware-maintenance', 'infrastructure', 'year', scaled(bought, 1 / 100), upkeep),
    ...draft('electricity', 'infrastructure', 'year', energy, price('electricity')),
    ...draft('edr-licences', 'tools', 'year', exactly(need.endpoints), price('edr-education')),
    ...draft('set-up-help', 'services', 'once', exactly(SET_UP_DAYS), price('it-expert-day')),
    ...draft('training', 'training', 'year', exactly(need.fte), price('analyst-training')),
    ...draft('membership', 'other', 'year', exactly(1), price('trusted-introducer')),
  ];
  return drafts.map((each) => lineOf(each, need.rate));
}

/** Disk space that is bought: none where none is needed, else not less than is sold. */
function terabytes(gb: Estimate): Estimate {
  const tb = (value: number): number => (gb.high === 0 ? 0 : Math.max(LEAST_TB, value / GB_PER_TB));
  return { low: tb(gb.low), typical: tb(gb.typical), high: tb(gb.high) };
}

function slow({ warm_gb, cold_gb }: Need): Estimate {
  return terabytes(sumOf([warm_gb, cold_gb]));
}

/**
 * The pay band of a country; for another country the lowest, the mean and the highest of all.
 * @param pay pay bands
 * @param country country of the plan
 * @param level level of the posts
 * @returns employer cost of one FTE in a year, in euros; undefined without a band of that level
 */
export function payBand(
  pay: readonly PayBand[],
  country: string | undefined,
  level: PayBand['level'],
): ListedPrice | undefined {
  const all = pay.filter((each) => each.level === level);
  const own = all.filter((each) => each.country === country);
  const bands = own.length > 0 ? own : all;
  const [first] = bands;
  if (first === undefined) return undefined;
  const ends = bands.map(({ employer_year }) => employer_year);
  return {
    name: own.length > 0 ? first.name : first.name.replace(/, [^,]*$/, ''),
    price: {
      low: Math.min(...ends.map(({ low }) => low)),
      typical: sumOf(ends).typical / ends.length,
      high: Math.max(...ends.map(({ high }) => high)),
    },
    sources: first.sources.filter((id) => bands.every(({ sources }) => sources.includes(id))),
  };
}

function lineOf({ id, category, per, quantity, of }: Draft, rate: number): PlanCostLine {
  const { low, typical, high } = scaled(productOf(quantity, of.price), rate);
  return {
    id,
    item:
      quantity.low === quantity.high && quantity.high !== 1
        ? `${grouped(Number(quantity.high.toFixed(2)))} × ${of.name}`
        : of.name,
    category,
    per,
    low: Math.round(low),
    typical: Math.round(typical),
    high: Math.round(high),
    basis: `${inWords(quantity)} x EUR ${inWords(of.price)}. Estimate.`,
    sources: [...of.sources],
  };
}

function inWords({ low, typical, high }: Estimate): string {
  const text = (value: number): string => grouped(Number(value.toPrecision(4)));
  return low === high ? text(typical) : `${text(low)} to ${text(high)} (typically ${text(typical)})`;
}
