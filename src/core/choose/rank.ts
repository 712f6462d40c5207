import type { ModelFacts } from './facts.ts';
import { isAnswered, isAsked, judge, type Reason } from './judge.ts';
import { answerTo, type ChoiceProfile, type Criterion, type Question } from './profile.ts';

/**
 * Two models are near a tie when they differ by no more than this share of the points that the answers can give. Our
 * judgement: one answer a little otherwise would turn them.
 */
export const NEAR_TIE_SHARE = 0.05;

/** What one criterion adds to the score of a model. */
export interface Contribution extends Reason {
  /** Points, rounded to tenths; below 0 they speak against the model. */
  readonly points: number;
  /** Points that the criterion gives for a full fit. */
  readonly weight: number;
}

/** On which side a contribution stands. */
export type Side = 'for' | 'part' | 'against';

/** For the model with all its points, in part with some, against it with none or fewer. */
export function sideOf({ points, weight }: Pick<Contribution, 'points' | 'weight'>): Side {
  if (points <= 0) return 'against';
  return points < weight ? 'part' : 'for';
}

/** A model with its score. */
export interface RankedModel {
  readonly id: string;
  /** Sum of the points of its contributions. */
  readonly score: number;
  /** What spoke for it and what against it, strongest first; criteria that say nothing are left out. */
  readonly contributions: readonly Contribution[];
  /** Why it is out, whatever its score; empty while it may be chosen. */
  readonly exclusions: readonly Reason[];
}

/** All models, ranked. */
export interface Ranking {
  /** Those that may be chosen, best first, then those that are out, best first. Equal ones by id. */
  readonly models: readonly RankedModel[];
  /** The best of those that may be chosen; several when they tie, none when nothing is answered or all are out. */
  readonly leaders: readonly string[];
  /** Those so near to the best that the points decide nothing; the leaders are not among them. */
  readonly close: readonly string[];
  /** Points that the answers could give at most: the weights of the criteria that they speak to. */
  readonly reachable: number;
  /** Share of all points that the answers can give, 0 to 1. */
  readonly answered: number;
  /** Questions that are open and that a criterion would look at. */
  readonly open: readonly Question[];
}

/** Rounded to tenths, so that the points that are shown add up to the score that is shown. */
export function tenths(points: number): number {
  // Adding 0 turns −0 into 0.
  return Math.round(points * 10) / 10 + 0;
}

/**
 * Ranks models for a profile. Same answers, same ranking, in whatever order the models come.
 * @param profile answers so far; an open question adds nothing
 * @param models facts of the models
 * @param criteria the list reference/choice-criteria.yaml
 * @returns scores with the contribution of every answer, exclusions, leaders and near ties
 */
export function rank(profile: ChoiceProfile, models: readonly ModelFacts[], criteria: readonly Criterion[]): Ranking {
  const scored = models.map((model) => scoreModel(profile, model, criteria)).toSorted(bestFirst);
  const asked = criteria.filter((criterion) => isAsked(criterion, profile));
  const reachable = weightOf(asked.filter((criterion) => isAnswered(criterion, profile)));
  const open = new Set(
    asked.flatMap(({ asks }) => asks).filter((question) => answerTo(profile, question) === undefined),
  );
  return {
    models: scored,
    ...standing(scored, reachable),
    reachable,
    answered: reachable / Math.max(1, weightOf(asked)),
    open: [...open],
  };
}

/**
 * Who leads, and who is too near to call.
 * @param scored models with scores and exclusions
 * @param reachable points that the answers could give at most
 * @returns ids of leaders and of those close to them, each in order of the ids
 */
export function standing(
  scored: readonly { readonly id: string; readonly score: number; readonly exclusions: readonly unknown[] }[],
  reachable: number,
): { leaders: string[]; close: string[] } {
  const free = scored.filter(({ exclusions }) => exclusions.length === 0);
  if (reachable === 0 || free.length === 0) return { leaders: [], close: [] };
  const best = Math.max(...free.map(({ score }) => score));
  const within = (gap: number): string[] =>
    free
      .filter(({ score }) => best - score <= gap)
      .map(({ id }) => id)
      .toSorted();
  const leaders = within(0.05);
  return { leaders, close: within(reachable * NEAR_TIE_SHARE).filter((id) => !leaders.includes(id)) };
}

function scoreModel(profile: ChoiceProfile, model: ModelFacts, criteria: readonly Criterion[]): RankedModel {
  const contributions: Contribution[] = [];
  const exclusions: Reason[] = [];
  for (const criterion of criteria) {
    const { fit, reason, exclusion } = judge(criterion, profile, model);
    if (reason) contributions.push({ ...reason, points: tenths(fit * criterion.weight), weight: criterion.weight });
    if (exclusion) exclusions.push(exclusion);
  }
  return {
    id: model.id,
    score: tenths(contributions.reduce((sum, { points }) => sum + points, 0)),
    contributions: contributions.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    exclusions,
  };
}

function bestFirst(a: RankedModel, b: RankedModel): number {
  const out = Number(a.exclusions.length > 0) - Number(b.exclusions.length > 0);
  return out || b.score - a.score || (a.id < b.id ? -1 : 1);
}

function weightOf(criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}
