import type { Finding } from '../../../../core/validate/index.ts';
import type { DeploymentModel } from '../../../../schemas/index.ts';

/** What the page asks of the worker. */
export interface PlanQuestion {
  readonly id: number;
  /** Address of the ids of the reference lists. */
  readonly known: string;
  readonly model: DeploymentModel;
  /** Lines for the head of the file. */
  readonly remarks: readonly string[];
}

/** What the worker answers. */
export interface CheckedPlan {
  readonly id: number;
  /** The plan as a YAML file. */
  readonly text: string;
  /** Undefined when the lists could not be loaded, so that nothing could be checked. */
  readonly findings: readonly Finding[] | undefined;
}
