import type * as z from 'zod/mini';
import { ChecklistSchema } from './checklist.ts';
import { DeploymentModelSchema } from './model.ts';
import { PlaybookSchema } from './playbook.ts';

/**
 * Schema of each kind of authored file that is not a reference list, by the value of its `kind`. Its files stand at
 * `src/content/<kind>s/<id>/<kind>.yaml`; the validator, the build and editors find the kind here.
 */
export const KIND_SCHEMAS = {
  model: DeploymentModelSchema,
  playbook: PlaybookSchema,
  checklist: ChecklistSchema,
} as const satisfies Record<string, z.ZodMiniType>;
