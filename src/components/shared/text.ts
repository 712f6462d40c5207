import type en from '../../content/i18n/en.json';
import { fill, type Values } from '../../core/shared/fill.ts';

/** Name of a string of the interface. English has them all. */
export type StringKey = keyof typeof en;

/** Gives the text for a name, with {placeholders} filled in. */
export type Text = (key: StringKey, values?: Values) => string;

/** The look-up in the strings that a page hands to its island. A name that is not among them stands for itself. */
export function textOf(strings: Readonly<Record<string, string>>): Text {
  return (key, values) => fill(strings[key] ?? key, values);
}
