import type { z } from 'zod';
import { ChecklistSchema } from './checklist.ts';
import { DeploymentModelSchema } from './model.ts';
import { PlaybookSchema } from './playbook.ts';

export * from './assessment.ts';
export * from './checklist.ts';
export * from './common.ts';
export * from './components.ts';
export * from './model.ts';
export * from './page.ts';
export * from './playbook.ts';
export * from './reference.ts';

/**
 * Schema of each kind of authored file that is not a reference list, by the value of its `kind`. Its files stand at
 * `src/content/<kind>s/<id>/<kind>.yaml`; the validator, the build and editors find the kind here.
 */
export const KIND_SCHEMAS = {
  model: DeploymentModelSchema,
  playbook: PlaybookSchema,
  checklist: ChecklistSchema,
} as const satisfies Record<string, z.ZodType>;
