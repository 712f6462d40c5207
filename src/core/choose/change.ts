import type { ModelFacts } from './facts.ts';
import { judge } from './judge.ts';
import { answerTo, type Answer, type ChoiceProfile, type Criterion, type Question } from './profile.ts';
import { candidates, QUESTION_FORMS, samples } from './questions.ts';
import { rank, tenths } from './rank.ts';

/** One answer that, given otherwise, would put another model in front. */
export interface Change {
  readonly question: Question;
  readonly from: Answer;
  readonly to: Answer;
  /** Who would lead then; several when they would tie. */
  readonly leaders: readonly string[];
  /** How large the change is: share of the amount, or a quarter for each word. Smaller ones come first. */
  readonly size: number;
}

/** An open question, and how much hangs on it. */
export interface OpenQuestion {
  readonly question: Question;
  /** Models that would lead for at least one answer and do not lead now. */
  readonly couldLead: readonly string[];
  /** Share of the answers tried that change the leader, 0 to 1. */
  readonly share: number;
}

/**
 * For each answer the smallest changes that would put another model in front, found by trying: amounts up and down in
 * round steps, every other word, each entry of a list added or taken out. Every change that is returned was confirmed
 * by ranking anew with it.
 * @param profile answers so far
 * @param models facts of the models
 * @param criteria the list reference/choice-criteria.yaml
 * @returns changes, the smallest first; none when no single answer turns the result
 */
export function whatWouldChange(
  profile: ChoiceProfile,
  models: readonly ModelFacts[],
  criteria: readonly Criterion[],
): Change[] {
  // Without a leader every model is ruled out, and one answer may bring one back; without answers there is nothing to change.
  const { leaders, reachable } = rank(profile, models, criteria);
  if (reachable === 0) return [];
  const found = questionsOf(criteria).flatMap((question) => {
    const from = answerTo(profile, question);
    return from === undefined
      ? []
      : changesOf(question, from, leaders, leaderBoard(profile, models, criteria, question));
  });
  return found
    .filter(({ question, to, leaders: promised }) =>
      sameModels(leadersOf({ ...profile, [question]: to }, models, criteria), promised),
    )
    .toSorted((a, b) => a.size - b.size);
}

/**
 * Open questions whose answer could put another model in front, the one on which most hangs first.
 * @param profile answers so far
 * @param models facts of the models
 * @param criteria the list reference/choice-criteria.yaml
 * @returns open questions; those that cannot change the leader are left out
 */
export function wouldHelpMost(
  profile: ChoiceProfile,
  models: readonly ModelFacts[],
  criteria: readonly Criterion[],
): OpenQuestion[] {
  const { open, leaders } = rank(profile, models, criteria);
  const weightOn = (question: Question): number =>
    Math.max(...criteria.filter(({ asks }) => asks.includes(question)).map(({ weight }) => weight));
  return open
    .map((question) => {
      const leadersFor = leaderBoard(profile, models, criteria, question);
      const tried = samples(QUESTION_FORMS[question]).map(leadersFor);
      const turned = tried.filter((found) => !sameModels(found, leaders));
      const couldLead = [...new Set(turned.flat())].filter((id) => !leaders.includes(id)).toSorted();
      return { question, couldLead, share: turned.length / tried.length };
    })
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || weightOn(b.question) - weightOn(a.question));
}

/** The first change in each direction; where several words bring the same leaders, the nearest of them. */
function changesOf(
  question: Question,
  from: Answer,
  leaders: readonly string[],
  leadersFor: (answer: Answer) => readonly string[],
): Change[] {
  const found = new Map<string, Change>();
  for (const { answer, size, direction } of candidates(QUESTION_FORMS[question], from)) {
    if (found.has(direction)) continue;
    const next = leadersFor(answer);
    if (next.length > 0 && !sameModels(next, leaders)) {
      found.set(direction, { question, from, to: answer, leaders: next, size });
    }
  }
  return [...found.values()];
}

/**
 * Tries answers to one question without ranking all anew: the points of criteria that do not look at the question are
 * added up once.
 */
function leaderBoard(
  profile: ChoiceProfile,
  models: readonly ModelFacts[],
  criteria: readonly Criterion[],
  question: Question,
): (answer: Answer) => readonly string[] {
  // Who plans decides how shared models are counted and which criteria are asked: everything is looked at anew.
  if (question === 'role') return (answer) => leadersOf({ ...profile, role: String(answer) }, models, criteria);
  const moving = criteria.filter(({ asks }) => asks.includes(question));
  const still = criteria.filter((criterion) => !moving.includes(criterion));
  const fixed = models.map((model) => ({ model, ...pointsOf(profile, model, still) }));
  return (answer) => {
    const changed: ChoiceProfile = { ...profile, [question]: answer };
    const scored = fixed.map(({ model, score, out }) => {
      const moved = pointsOf(changed, model, moving);
      return { id: model.id, score: score + moved.score, out: out || moved.out };
    });
    const free = scored.filter(({ out }) => !out);
    const best = Math.max(...free.map(({ score }) => score));
    return free
      .filter(({ score }) => best - score <= 0.05)
      .map(({ id }) => id)
      .toSorted();
  };
}

function pointsOf(
  profile: ChoiceProfile,
  model: ModelFacts,
  criteria: readonly Criterion[],
): { score: number; out: boolean } {
  let [score, out] = [0, false];
  for (const criterion of criteria) {
    const { fit, exclusion } = judge(criterion, profile, model);
    score += tenths(fit * criterion.weight);
    out ||= exclusion !== undefined;
  }
  return { score, out };
}

function leadersOf(
  profile: ChoiceProfile,
  models: readonly ModelFacts[],
  criteria: readonly Criterion[],
): readonly string[] {
  return rank(profile, models, criteria).leaders;
}

function questionsOf(criteria: readonly Criterion[]): Question[] {
  return [...new Set(criteria.flatMap(({ asks }) => asks))];
}

function sameModels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
