// The roadmap: phases in the calendar, with critical path, people and pauses.
export { pauseSpans, shiftedDay, shiftedMonth, type Pause } from './calendar.ts';
export { criticalPath, type Network, type Task, type TaskTime } from './critical-path.ts';
export {
  assumedNeed,
  changedPhases,
  plannedPhases,
  roadmapInput,
  type PhaseChange,
  type RoadmapSituation,
} from './phases.ts';
export {
  buildRoadmap,
  LONGEST_YEARS,
  type MonthLoad,
  type PhaseOnRoadmap,
  type Roadmap,
  type RoadmapInput,
  type RoadmapPhase,
  type RoadmapProblem,
  type RoadmapResult,
} from './roadmap.ts';
