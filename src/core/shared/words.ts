import type en from '../../content/i18n/en.json';
import type { Values } from './fill.ts';

/** Gives the text for the name of a string of the interface, with {placeholders} filled in. */
export type Words = (key: keyof typeof en, values?: Values) => string;
