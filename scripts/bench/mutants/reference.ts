import { isMapping } from '../../../src/core/shared/overlay.ts';
import { anywhere, type Operator } from './operator.ts';

const LEVELS: readonly unknown[] = ['area', 'service', 'function', 'category', 'subcategory', 'tactic', 'technique'];
const GROUPS = ['quadrant', 'domain', 'incident_class'];

/** Faults that only a reference list can have. */
export const REFERENCE_FAULTS: readonly Operator[] = [
  inList('an address without encryption', (path, value) =>
    typeof value === 'string' && value.startsWith('https://')
      ? { set: path, to: value.replace('https', 'http') }
      : undefined,
  ),
  inList('an address without its beginning', (path, value) =>
    typeof value === 'string' && value.startsWith('https://') ? { set: path, to: value.slice(8) } : undefined,
  ),
  inList('an entry below one of another branch', (path, value) =>
    path.at(-1) === 'parent' && typeof value === 'string'
      ? {
          set: path,
          to: /^\d/.test(value) ? (value.startsWith('9') ? '5' : '9') : value.startsWith('GV') ? 'RC' : 'GV',
        }
      : undefined,
  ),
  inList('an entry of another depth', (path, value) =>
    path.at(-1) === 'level' && LEVELS.includes(value) ? { set: path, to: otherDepth(value) } : undefined,
  ),
  inList('an entry of another group', (path, value, list) => {
    const field = path.at(-1);
    if (typeof field !== 'string' || !GROUPS.includes(field)) return undefined;
    const others = list.map((item) => item[field]).filter((other) => other !== value);
    return others[0] === undefined ? undefined : { set: path, to: others[0] };
  }),
  inList('a typical value outside its range', (path, value) =>
    path.at(-1) === 'typical' && typeof value === 'number' ? { set: path, to: value * 1000 + 1000 } : undefined,
  ),
  inList('a day of reading after the day of the list', (path) =>
    path.at(-1) === 'read_on' ? { set: path, to: '2031-01-01' } : undefined,
  ),
];

type Change = ReturnType<Parameters<typeof anywhere>[1]>;

function inList(
  fault: string,
  change: (path: readonly (string | number)[], value: unknown, list: Record<string, unknown>[]) => Change,
): Operator {
  return anywhere(fault, ({ path, value }, file) => {
    if (file.kind !== 'reference' || !isMapping(file.value)) return undefined;
    const { items } = file.value;
    return change(path, value, Array.isArray(items) ? items.filter(isMapping) : []);
  });
}

function otherDepth(value: unknown): string {
  const others: Readonly<Record<string, string>> = {
    area: 'service',
    service: 'function',
    function: 'service',
    category: 'subcategory',
    subcategory: 'category',
    tactic: 'technique',
    technique: 'tactic',
  };
  return others[String(value)] ?? 'service';
}
