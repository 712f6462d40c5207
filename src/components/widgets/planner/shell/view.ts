import type { PlanFile } from '../../../../schemas/plan.ts';
import type { DeploymentModel, PlannerStep } from '../../../../schemas/index.ts';
import type { Changes, PlanPart } from '../../../../core/plan/index.ts';
import type { Aside, Saving } from '../../../shared/kept.ts';
import { numberFormat, withMinus } from '../../../shared/intl.ts';
import { textOf, type Text } from '../../../shared/text.ts';

/** What the page hands to the island of a step. */
export interface ShellView {
  readonly locale: string;
  readonly strings: Readonly<Record<string, string>>;
  readonly step: PlannerStep;
  readonly steps: readonly { readonly id: PlannerStep; readonly title: string; readonly href: string }[];
  readonly models: readonly ModelLink[];
}

/** A published model that a plan may build on. */
export interface ModelLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly data: string;
}

/** The published model that the plan builds on. */
export type Base =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly model: DeploymentModel };

/** The visitor’s plans, and everything that can be done to them. */
export interface Planner {
  /** The open plan; an empty one while nothing has been begun. */
  readonly plan: PlanFile;
  readonly plans: readonly PlanFile[];
  /** False until what the browser keeps has been read. */
  readonly ready: boolean;
  readonly saving: Saving;
  readonly asides: readonly Aside[];
  readonly base: Base;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes the open plan; the first change begins one. */
  readonly change: (edit: (plan: PlanFile) => PlanFile) => void;
  /** Changes fields of one part of the open plan; undefined takes a field out. */
  readonly set: <Part extends PlanPart>(
    part: Part,
    changes: Changes<Part> | Change<PlanFile[Part], Changes<Part>>,
  ) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (id: string) => void;
  readonly begin: (name: string) => void;
  /** Adds a copy of a plan under a name and opens it; nothing is replaced. */
  readonly add: (plan: PlanFile, name: string) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
  readonly dropAsides: () => void;
}

/**
 * Says what becomes of a value as it stands when the change is made. The value that was drawn last may be older: a fast
 * visitor changes a second field before the page has been drawn again.
 */
export type Change<Before, After = Before> = (before: Before) => After;

/** What every part of a step needs. */
export interface StepProps {
  readonly view: ShellView;
  readonly text: Text;
  readonly planner: Planner;
}

/** The look-up of a step’s strings. */
export const shellText = ({ strings }: ShellView): Text => textOf(strings);

/** A number as readers of a language write it. */
export function numberText(locale: string, value: number, digits = 0): string {
  return withMinus(numberFormat(locale, { maximumFractionDigits: digits }).format(value));
}
