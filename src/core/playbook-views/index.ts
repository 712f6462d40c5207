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
export {
  durationParts,
  minutesOf,
  partsOfMinutes,
  timeTargets,
  type DurationParts,
  type PhaseTime,
  type TimeTargets,
} from './time.ts';
