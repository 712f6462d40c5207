import type { Field } from '../shared/fields.ts';
import { exampleYaml } from '../shared/schema.ts';

/**
 * The example of a field as it stands in a file.
 * @param field a field
 * @returns YAML lines that begin with the name of the field; undefined when it has no example
 */
export function exampleOf({ name, example }: Pick<Field, 'name' | 'example'>): string | undefined {
  if (example === undefined) return undefined;
  return exampleYaml({ [name]: example }).trimEnd();
}
