import { stringify } from 'yaml';
import type { Field } from '../shared/fields.ts';

/**
 * The example of a field as it stands in a file.
 * @param field a field
 * @returns YAML lines that begin with the name of the field; undefined when it has no example
 */
export function exampleOf({ name, example }: Pick<Field, 'name' | 'example'>): string | undefined {
  if (example === undefined) return undefined;
  const lines = stringify({ [name]: example }, { lineWidth: 0 }).trimEnd();
  // Without quotes, other readers of YAML take a day for a moment in time.
  return lines.replace(/(?<= )\d{4}-\d\d-\d\d$/gm, '"$&"');
}
