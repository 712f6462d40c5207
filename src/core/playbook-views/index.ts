export { stepGraph, type StepEdge, type StepNode } from './diagram.ts';
export { exitsOf, forwardEdges, predecessors, type PlaybookPhase, type StepExit, type StepGraph } from './graph.ts';
export {
  numberedSteps,
  phaseSections,
  stepsByPhase,
  stepsByRole,
  type NumberedStep,
  type PhaseSection,
} from './order.ts';
export { minimumFirst, severityRises, type Severity, type SeverityRise } from './severity.ts';
export * from './step-log.ts';
export { partsOfMinutes, timeTargets, type PhaseTime, type TimeTargets } from './time.ts';
export { durationParts, minutesOf, type DurationParts } from '../shared/duration.ts';
