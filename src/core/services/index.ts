// Services of a plan: which are in, why, what leans on them, and who does the work.
export { coverage, coverageCounts, DOERS, uncoveredHours, type Coverage, type Doer } from './coverage.ts';
export { withChoices, type ChoiceChange } from './edit.ts';
export { closure, dependants, usualNeeds, type Closure, type UsualNeed, type UsualNeeds } from './needs.ts';
export { needsOf, plannedServices, type Because, type PlannedService, type ServicesInput } from './planned.ts';
