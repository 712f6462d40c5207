import type { ModelFacts, Range } from './facts.ts';
import { answerTo, plansAlone, type ChoiceProfile, type Criterion } from './profile.ts';

/** What a reason speaks of: amounts as numbers, words as they stand in the files, one or several. */
export type ReasonValues = Readonly<Record<string, number | string | readonly string[]>>;

/** A sentence with places such as {low}, and what belongs there. */
export interface Reason {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Which of its sentences: inside, below, above, equal, less, more or the id of a case. */
  readonly reason: string;
  readonly text: string;
  readonly values: ReasonValues;
}

/** What one criterion says about one model. */
export interface Verdict {
  /** From −1 (all against) to 1 (all for). */
  readonly fit: number;
  /** Why; undefined when the criterion has nothing to say about the model. */
  readonly reason: Reason | undefined;
  /** Why the model is out; undefined when it stays. */
  readonly exclusion: Reason | undefined;
}

const SILENT: Verdict = { fit: 0, reason: undefined, exclusion: undefined };
/** Currency of the budget in a profile. */
const PROFILE_CURRENCY = 'EUR';

/**
 * Whether the profile answers a criterion.
 * @param criterion with the questions that it asks
 * @param profile answers so far
 * @returns true when at least one of its questions is answered and it counts for the one who plans
 */
export function isAnswered(criterion: Criterion, profile: ChoiceProfile): boolean {
  return isAsked(criterion, profile) && criterion.asks.some((question) => answerTo(profile, question) !== undefined);
}

/** Whether a criterion counts for the one who plans. */
export function isAsked({ only_for }: Criterion, profile: ChoiceProfile): boolean {
  return only_for === undefined || (only_for === 'university') === plansAlone(profile);
}

/**
 * What one criterion says about one model. An open question says nothing.
 * @param criterion with its range, scale or cases
 * @param profile answers so far
 * @param model the facts of the model
 * @returns fit from −1 to 1, with the reason for it and the reason why the model is out
 */
export function judge(criterion: Criterion, profile: ChoiceProfile, model: ModelFacts): Verdict {
  if (!isAnswered(criterion, profile)) return SILENT;
  if (criterion.range) return inRange(criterion, criterion.range, profile, model);
  if (criterion.scale) return onScale(criterion, criterion.scale, profile, model);
  return byCases(criterion, profile, model);
}

function inRange(
  { id: criterion, asks }: Criterion,
  rule: NonNullable<Criterion['range']>,
  profile: ChoiceProfile,
  model: ModelFacts,
): Verdict {
  const range = comparable(rule.part, profile, model);
  if (range === undefined) return SILENT;
  const amounts = asks.map((question) => answerTo(profile, question)).filter((answer) => typeof answer === 'number');
  const answer = amounts.reduce((sum, each) => sum + each, 0);
  const because = (side: 'below' | 'above' | 'inside'): Reason => {
    return { criterion, reason: side, text: rule[side], values: { answer, ...range } };
  };
  const out =
    answer < range.low * (rule.excludes_below ?? 0) || answer > range.high * (rule.excludes_above ?? Infinity);
  // The reason must speak of what the points were given for: both look at least amounts.
  const [amount, from] = [Math.max(answer, rule.least), atLeast(range, rule.least)];
  return {
    fit: rangeFit(rule, amount, from),
    reason: because(sideOfRange(amount, from)),
    exclusion: out ? because(sideOfRange(answer, range)) : undefined,
  };
}

function atLeast({ low, high }: Range, least: number): Range {
  return { low: Math.max(low, least), high: Math.max(high, least) };
}

function sideOfRange(amount: number, { low, high }: Range): 'below' | 'above' | 'inside' {
  if (amount < low) return 'below';
  return amount > high ? 'above' : 'inside';
}

/**
 * Fit of an amount to a range: 1 inside; outside 1 − ln(r) ÷ ln(zero_at), at least −1, where r says how many times the
 * amount lies outside. A ratio and not a difference, because 5,000 people more mean much to a college and little to a
 * large university. Our own formula.
 */
function rangeFit(rule: NonNullable<Criterion['range']>, amount: number, { low, high }: Range): number {
  const outside = amount < low ? low / amount : amount > high && !rule.more_is_fine ? amount / high : 1;
  return Math.max(-1, 1 - Math.log(outside) / Math.log(rule.zero_at));
}

/**
 * The range of a model for the one who plans. Of a shared model: for one institution a member’s share of it, for a network
 * what it pays itself.
 */
function comparable(
  part: NonNullable<Criterion['range']>['part'],
  profile: ChoiceProfile,
  model: ModelFacts,
): Range | undefined {
  if (part === 'yearly_budget' && model.currency !== PROFILE_CURRENCY) return undefined;
  const range = model[part];
  if (!model.shared) return range;
  if (!plansAlone(profile)) return part === 'yearly_budget' ? (model.network_budget ?? range) : range;
  const { members } = model;
  if (members === undefined || members.low <= 0) return undefined;
  return { low: range.low / members.high, high: range.high / members.low };
}

function onScale(
  { id: criterion, asks }: Criterion,
  rule: NonNullable<Criterion['scale']>,
  profile: ChoiceProfile,
  model: ModelFacts,
): Verdict {
  const answer = asks.map((question) => answerTo(profile, question)).find((found) => typeof found === 'string');
  const wanted = rule.steps.find(({ word }) => word === answer);
  const words: readonly string[] = rule.part === 'hours' ? model.hours : [model.autonomy];
  const given = rule.steps.filter(({ word }) => words.includes(word));
  if (wanted === undefined || given.length === 0) return SILENT;
  const gap = Math.max(...given.map(({ step }) => step)) - wanted.step;
  const side = gap < 0 ? 'less' : gap > 0 ? 'more' : 'equal';
  const fit = Math.max(-1, 1 - (gap < 0 ? -gap * rule.lacking : gap * rule.surplus));
  return {
    fit,
    reason: {
      criterion,
      reason: side,
      text: rule[side],
      values: { answer: wanted.word, model: widest(given.map(({ word }) => word)) },
    },
    exclusion: undefined,
  };
}

/** Hours that lie within others. Stand-by reaches into the night and so lies within none but all hours. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'on-request': ['8x5', '8x5-on-call', '12x5', '16x5', '12x7', '24x7'],
  '8x5': ['8x5-on-call', '12x5', '16x5', '12x7', '24x7'],
  '8x5-on-call': ['24x7'],
  '12x5': ['16x5', '12x7', '24x7'],
  '16x5': ['24x7'],
  '12x7': ['24x7'],
};

/** The words of a model that do not lie within another of its words: long days and stand-by may stand side by side. */
function widest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => WITHIN[word]?.includes(other)));
}

function byCases({ id: criterion, asks, cases = [] }: Criterion, profile: ChoiceProfile, model: ModelFacts): Verdict {
  const answers = new Set(asks.flatMap((question) => answerTo(profile, question) ?? []).map(String));
  const holding = cases.filter(
    ({ answers: named, without = false, trait }) =>
      model.traits.includes(trait) && named.some((word) => answers.has(word)) !== without,
  );
  const because = (found: (typeof cases)[number] | undefined): Reason | undefined =>
    found && { criterion, reason: found.id, text: found.because, values: {} };
  const strongest = holding
    .filter(({ fit }) => fit !== undefined)
    .toSorted((a, b) => Math.abs(b.fit ?? 0) - Math.abs(a.fit ?? 0))[0];
  return {
    fit: strongest?.fit ?? 0,
    reason: because(strongest),
    exclusion: because(holding.find(({ excludes }) => excludes)),
  };
}
