// Views of a deployment model: tables, sums and pictures that its pages show.
export { architecture, type Architecture, type ArchitectureWords } from './architecture.ts';
export { byArchetype, type ArchetypeGroup } from './archetypes.ts';
export { chartScale, type ChartScale, type ScaleKind } from './chart.ts';
export { CHOICE_LIMITS, readChoice, toggled } from './choice.ts';
export {
  compareCosts,
  compareDuties,
  compareServices,
  compareStaff,
  compareTargets,
  gravestFirst,
  modelFigures,
  type CostComparison,
  type Duty,
  type DutyComparison,
  type ModelFigures,
  type ServiceComparison,
  type StaffComparison,
  type TargetComparison,
} from './compare.ts';
export { judgedRow, type Cell, type ComparedRow, type JudgedCell, type JudgedRow } from './differences.ts';
export { byNumber } from '../shared/dotted-number.ts';
export { RACI_LETTERS, raciMatrix, type RaciLetter, type RaciRow } from './raci.ts';
export { rotaChecks, type RotaCheck } from './rotas.ts';
export { isShared, NETWORK_KINDS } from '../shared/several-institutions.ts';
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
