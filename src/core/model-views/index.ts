// Views of a deployment model: tables, sums and pictures that its pages show.
export { architecture, type Architecture, type ArchitectureWords } from './architecture.ts';
export {
  compareServices,
  compareTargets,
  gravestFirst,
  modelFigures,
  type ModelFigures,
  type ServiceComparison,
  type TargetComparison,
} from './compare.ts';
export { byNumber, RACI_LETTERS, raciMatrix, type RaciLetter, type RaciRow } from './raci.ts';
export { rotaChecks, type RotaCheck } from './rotas.ts';
export { timeline, type PhaseTime, type Timeline } from './timeline.ts';
export {
  costGroups,
  partyTotals,
  sumCosts,
  sumFte,
  type CostGroup,
  type CostSums,
  type PartyTotals,
  type Range,
} from './totals.ts';
