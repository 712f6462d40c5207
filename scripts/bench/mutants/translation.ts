import { isMapping } from '../../../src/core/shared/overlay.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import type { Change } from './change.ts';
import type { Operator } from './operator.ts';
import type { SoundFile, Spot } from './sound-file.ts';
import { misspelt, proseOf } from './spots.ts';

/** Faults that only a translation can have: of a model, playbook or checklist, or of the interface. */
export const TRANSLATION_FAULTS: readonly Operator[] = [
  inOverlay('a translation that names no original', ({ path }) =>
    path.length === 1 && path[0] === 'translates' ? { remove: path } : undefined,
  ),
  inOverlay('a figure of two digits turned round', (spot, file) => {
    const text = proseOf(spot, file);
    const figure = text === undefined ? undefined : /\b([1-9])([1-9])\b(?![.,]\d)/.exec(text);
    if (!figure || text === undefined || figure[1] === figure[2]) return undefined;
    return { set: spot.path, to: text.replace(figure[0], `${figure[2] ?? ''}${figure[1] ?? ''}`) };
  }),
  inOverlay('an English text left in a translation', ({ path, value }, file) => {
    const english = englishAt(file, path);
    return typeof value === 'string' && english !== undefined && english.split(/\s+/).length >= 4
      ? { set: path, to: english }
      : undefined;
  }),
  inOverlay('a list with an entry too many', ({ path, value }) =>
    Array.isArray(value) ? { appendTo: path, value: 'Jeszcze jedno zdanie.' } : undefined,
  ),
  inOverlay('a list with an entry too few', ({ path, value }) =>
    typeof path.at(-1) === 'number' && typeof value === 'string' ? { remove: path } : undefined,
  ),
  inOverlay('a figure repeated in a translation', ({ path, value }) =>
    isMapping(value) && 'name' in value ? { addTo: path, field: 'fte', value: 3 } : undefined,
  ),
  inStrings('a string that is missing', ({ path }) => ({ remove: path })),
  inStrings('an empty string', ({ path }) => ({ set: path, to: '' })),
  inStrings('a placeholder that got lost', ({ path, value }) =>
    typeof value === 'string' && /\{\w+\}/.test(value) ? { set: path, to: value.replace(/\{\w+\}/, '') } : undefined,
  ),
  inStrings('a placeholder that was translated', ({ path, value }) =>
    typeof value === 'string' && /\{\w+\}/.test(value)
      ? { set: path, to: value.replace(/\{\w+\}/, '{xyz}') }
      : undefined,
  ),
  inStrings('a mistyped name of a string', ({ path }, { base = '' }) => {
    const name = String(path[0]);
    // A translation may hold names of Starlight, which English leaves to Starlight.
    return base.toString().includes(`"${name}"`) ? { rename: path, to: `"${misspelt(name)}"` } : undefined;
  }),
];

function inOverlay(fault: string, change: (spot: Spot, file: SoundFile) => Change | undefined): Operator {
  return {
    fault,
    changes: (file) => (file.kind === 'overlay' ? file.spots.flatMap((spot) => change(spot, file) ?? []) : []),
  };
}

function inStrings(fault: string, change: (spot: Spot, file: SoundFile) => Change | undefined): Operator {
  return {
    fault,
    changes: (file) =>
      file.kind === 'strings' && file.base !== undefined ? file.spots.flatMap((spot) => change(spot, file) ?? []) : [],
  };
}

const read = new WeakMap<SoundFile, unknown>();

/** The English text of a place; only texts outside of lists, which need no search for an id. */
function englishAt(file: SoundFile, path: readonly (string | number)[]): string | undefined {
  if (!read.has(file)) read.set(file, file.base === undefined ? undefined : readYaml(file.base).value);
  let english: unknown = read.get(file);
  for (const part of path) {
    if (Array.isArray(english)) {
      const list: readonly unknown[] = english;
      english = typeof part === 'number' ? list[part] : list.find((entry) => isMapping(entry) && entry['id'] === part);
    } else english = isMapping(english) ? english[part] : undefined;
  }
  return typeof english === 'string' ? english : undefined;
}
