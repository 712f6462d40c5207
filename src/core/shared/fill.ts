/** Values for the places of a text. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into the {places} of a text.
 * @param text a string of the interface, such as “{done} of {all}”
 * @param values values by the names of their places
 * @returns the text; a place without a value stays as it is
 */
export function fill(text: string, values?: Values): string {
  if (values === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
