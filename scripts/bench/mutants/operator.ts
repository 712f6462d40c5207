import { ChecklistSchema, DeploymentModelSchema, PlaybookSchema } from '../../../src/schemas/index.ts';
import type { Checklist, DeploymentModel, Playbook } from '../../../src/schemas/index.ts';
import type { Change } from './change.ts';
import type { SoundFile, Spot } from './sound-file.ts';

/** A kind of single fault. */
export interface Operator {
  /** What an author did wrong, as a short phrase. */
  readonly fault: string;
  /** Every place of a file where the fault can be made; none when it cannot. */
  readonly changes: (file: SoundFile) => readonly Change[];
  /** Why no check of one file can tell this fault from what was meant; it is tried and told, and does not count. */
  readonly beyond?: string;
}

/**
 * A fault that can be made at any value of a file.
 * @param fault the phrase for it
 * @param change the change at one value; undefined where it cannot be made
 */
export function anywhere(
  fault: string,
  change: (spot: Spot, file: SoundFile) => Change | undefined,
  beyond?: string,
): Operator {
  return {
    fault,
    changes: (file) => file.spots.flatMap((spot) => change(spot, file) ?? []),
    ...(beyond === undefined ? {} : { beyond }),
  };
}

/** A fault that only a deployment model can have. */
export function inModel(
  fault: string,
  changes: (model: DeploymentModel) => readonly Change[],
  beyond?: string,
): Operator {
  return inKind(fault, 'model', (value) => changes(DeploymentModelSchema.parse(value)), beyond);
}

/** A fault that only a playbook can have. */
export function inPlaybook(
  fault: string,
  changes: (playbook: Playbook) => readonly Change[],
  beyond?: string,
): Operator {
  return inKind(fault, 'playbook', (value) => changes(PlaybookSchema.parse(value)), beyond);
}

/** A fault that only a checklist can have. */
export function inChecklist(fault: string, changes: (checklist: Checklist) => readonly Change[]): Operator {
  return inKind(fault, 'checklist', (value) => changes(ChecklistSchema.parse(value)));
}

function inKind(
  fault: string,
  kind: string,
  changes: (value: unknown) => readonly Change[],
  beyond?: string,
): Operator {
  return {
    fault,
    changes: (file) => (file.kind === kind ? changes(file.value) : []),
    ...(beyond === undefined ? {} : { beyond }),
  };
}

/** Changes made for some entries of a list. */
export function atEach<Entry>(
  list: readonly Entry[],
  change: (entry: Entry, index: number) => Change | readonly Change[] | undefined,
): Change[] {
  return list.flatMap((entry, index) => change(entry, index) ?? []);
}
