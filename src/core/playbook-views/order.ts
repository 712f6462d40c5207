import { PLAYBOOK_PHASES, type Playbook, type PlaybookStep } from '../../schemas/index.ts';
import type { PlaybookPhase, StepGraph } from './graph.ts';
import { timeTargets } from './time.ts';

/** A step with its place in the order of work, counted from 1. */
export interface NumberedStep {
  readonly number: number;
  readonly step: PlaybookStep;
}

/** Steps that follow one another in the same phase. */
export interface PhaseSection {
  readonly phase: PlaybookPhase;
  /** True when an earlier section is of the same phase: work has come back to it. */
  readonly continued: boolean;
  readonly steps: readonly NumberedStep[];
}

/**
 * The steps in the order of work: by the time at which each is due, so that none stands before a step that leads to it,
 * except where work is repeated. Steps that end the playbook come last.
 * @param playbook a playbook, valid against its rules
 * @returns all steps, numbered; steps due at the same time keep the order of the file
 */
export function numberedSteps(playbook: StepGraph): NumberedStep[] {
  const { doneBy } = timeTargets(playbook);
  const due = ({ id }: PlaybookStep): number => doneBy.get(id) ?? 0;
  const last = ({ ends }: PlaybookStep): number => Number(ends === true);
  return playbook.steps
    .toSorted((a, b) => last(a) - last(b) || due(a) - due(b))
    .map((step, index) => ({ number: index + 1, step }));
}

/**
 * The steps in the order of work, cut where the phase changes.
 * @param playbook a playbook, valid against its rules
 * @returns sections in order; a phase that work comes back to has more than one
 */
export function phaseSections(playbook: StepGraph): PhaseSection[] {
  const sections: { phase: PlaybookPhase; continued: boolean; steps: NumberedStep[] }[] = [];
  for (const numbered of numberedSteps(playbook)) {
    const { phase } = numbered.step;
    const last = sections.at(-1);
    if (last?.phase === phase) last.steps.push(numbered);
    else sections.push({ phase, continued: sections.some((section) => section.phase === phase), steps: [numbered] });
  }
  return sections;
}

/**
 * The steps of each phase, in the order of work.
 * @param playbook a playbook, valid against its rules
 * @returns the phases that have steps, in the order of phases
 */
export function stepsByPhase(playbook: StepGraph): { phase: PlaybookPhase; steps: NumberedStep[] }[] {
  const all = numberedSteps(playbook);
  return PLAYBOOK_PHASES.map((phase) => ({ phase, steps: all.filter(({ step }) => step.phase === phase) })).filter(
    ({ steps }) => steps.length > 0,
  );
}

/**
 * The steps of each role, in the order of work.
 * @param playbook a playbook, valid against its rules
 * @returns the roles in the order of the file, without those that have no step
 */
export function stepsByRole(
  playbook: Pick<Playbook, 'start' | 'steps' | 'roles'>,
): { role: Playbook['roles'][number]; steps: NumberedStep[] }[] {
  const all = numberedSteps(playbook);
  return playbook.roles
    .map((role) => ({ role, steps: all.filter(({ step }) => step.role === role.id) }))
    .filter(({ steps }) => steps.length > 0);
}
