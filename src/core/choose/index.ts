// The choice of a deployment model: points and exclusions from a profile, and what would change the answer.
export { whatWouldChange, wouldHelpMost, type Change, type OpenQuestion } from './change.ts';
export { DESK_SHARE, modelFacts, type ChoiceModel, type ModelFacts } from './facts.ts';
export { type Reason, type ReasonValues } from './judge.ts';
export { type Answer, type ChoiceProfile, type Criterion, type Question } from './profile.ts';
export { candidates, QUESTION_FORMS, type QuestionForm } from './questions.ts';
export { NEAR_TIE_SHARE, rank, sideOf, type Contribution, type RankedModel, type Ranking, type Side } from './rank.ts';
