import { isMapping } from '../../../src/core/shared/overlay.ts';
import { meaningOf } from '../../../src/core/shared/schema.ts';
import { anywhere, type Operator } from './operator.ts';
import type { SoundFile, Spot } from './sound-file.ts';

/** Faults in ids: unknown ones, ones of something else, ones that stand twice. */
export const ID_FAULTS: readonly Operator[] = [
  anywhere('a mistyped id of a reference list', ({ path, value, schema }) =>
    typeof value === 'string' && meaningOf(schema).list !== undefined ? { set: path, to: `${value}x` } : undefined,
  ),
  anywhere('an id of another reference list', ({ path, value, schema }) => {
    const { list } = meaningOf(schema);
    if (typeof value !== 'string' || list === undefined) return undefined;
    return { set: path, to: list === 'tools' ? 'identity-provider' : 'wazuh' };
  }),
  anywhere('a mistyped id of the same file', ({ path, value, schema }) =>
    typeof value === 'string' && meaningOf(schema).local !== undefined ? { set: path, to: `${value}s` } : undefined,
  ),
  anywhere('an id of the same file, but of something else', ({ path, value, schema }, file) => {
    const { local } = meaningOf(schema);
    const other = local === undefined ? undefined : idOfSomethingElse(file, local);
    return typeof value !== 'string' || other === undefined ? undefined : { set: path, to: other };
  }),
  anywhere('two entries with one id', ({ path, value }, { spots }) => {
    const index = path.at(-2);
    if (path.at(-1) !== 'id' || typeof index !== 'number' || index === 0) return undefined;
    const above = [...path.slice(0, -2), index - 1, 'id'].join('\n');
    const other = spots.find((spot) => spot.path.join('\n') === above)?.value;
    return other === undefined || other === value ? undefined : { set: path, to: other };
  }),
  anywhere('an entry written twice', ({ path, value }, { kind }) =>
    typeof path.at(-1) === 'number' && kind !== 'page' && (typeof value === 'string' || isMapping(value))
      ? { repeat: path }
      : undefined,
  ),
  anywhere('an id with capitals and underscores', ({ path, value }, { kind }) =>
    path.at(-1) === 'id' && kind !== 'reference' && typeof value === 'string'
      ? { set: path, to: value.replaceAll('-', '_').replace(/^./, (letter) => letter.toUpperCase()) }
      : undefined,
  ),
  anywhere('an id that is not the name of the folder', ({ path, value }) =>
    path.length === 1 && path[0] === 'id' && typeof value === 'string' ? { set: path, to: `${value}-new` } : undefined,
  ),
  anywhere('a kind of file that does not exist', ({ path }, { kind }) =>
    path.length === 1 && path[0] === 'kind' && kind !== 'page' ? { set: path, to: 'plan' } : undefined,
  ),
  anywhere(
    'a neighbour’s id, valid but not meant',
    (spot, file) => neighbour(spot, file),
    'every id is of the right sort, so only the author knows which was meant',
  ),
];

function idOfSomethingElse({ value }: SoundFile, local: string): string | undefined {
  const lists = isMapping(value) ? ['phases', 'roles', 'steps', 'parties', 'domains', 'questions'] : [];
  const known = new Set(idsIn(value, local));
  return lists.flatMap((list) => (list === local ? [] : idsIn(value, list))).find((id) => !known.has(id));
}

function idsIn(value: unknown, list: string): string[] {
  const entries: unknown = isMapping(value) ? value[list] : undefined;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) =>
    isMapping(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [],
  );
}

function neighbour({ path, value, schema }: Spot, file: SoundFile) {
  const { local } = meaningOf(schema);
  if (local === undefined || typeof value !== 'string') return undefined;
  const ids = idsIn(file.value, local);
  const other = ids[(ids.indexOf(value) + 1) % ids.length];
  return other === undefined || other === value ? undefined : { set: path, to: other };
}
