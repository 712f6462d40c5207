import type en from '../../content/i18n/en.json';
import { fill, type Values } from '../../core/shared/fill.ts';

/** Name of a string of the interface. English has them all. */
export type StringKey = keyof typeof en;

/** Gives the text for a name, with {placeholders} filled in. */
export type Text = (key: StringKey, values?: Values) => string;

/** The look-up in the strings that a page hands to its island. */
export function textOf(strings: Readonly<Record<string, string>>): Text {
  return (key, values) => fill(strings[key] ?? notHanded(key), values);
}

/** A fault of ours: it ends the build. In a browser the page goes on, and the name stands where the text is missing. */
function notHanded(key: string): string {
  const fault = new Error(`The page does not hand the string “${key}” to its island.`);
  if (typeof window === 'undefined') throw fault;
  reportError(fault);
  return key;
}
