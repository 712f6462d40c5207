import { isMapping } from '../../../src/core/shared/overlay.ts';
import { anywhere, type Operator } from './operator.ts';

/** Fields that count whole things. */
const COUNTS = new Set(['seats', 'retention_days', 'year', 'people', 'level', 'weight', 'target', 'order']);

/** What lies beyond the scale of a field. */
const BEYOND_SCALE: Readonly<Record<string, number>> = {
  level: 9,
  target: 9,
  weight: 9,
  share: 3,
  months: 400,
  retention_days: 36_500,
  productive_hours: 8760,
  handover_minutes: 480,
  year: 20_260,
};

/** Faults in figures. */
export const NUMBER_FAULTS: readonly Operator[] = [
  anywhere('a figure below nothing', ({ path, value }, { kind }) =>
    typeof value === 'number' && value > 0 && kind !== 'page' ? { set: path, to: -value } : undefined,
  ),
  anywhere('a half where whole things are counted', ({ path, value }) =>
    typeof value === 'number' && COUNTS.has(String(path.at(-1))) ? { set: path, to: value + 0.5 } : undefined,
  ),
  anywhere('a figure beyond its scale', ({ path, value }) => {
    const beyond = BEYOND_SCALE[String(path.at(-1))];
    return typeof value === 'number' && beyond !== undefined ? { set: path, to: beyond } : undefined;
  }),
  anywhere('a range upside down', ({ path, value }) =>
    isMapping(value) && typeof value['low'] === 'number' && typeof value['high'] === 'number'
      ? { set: [...path, 'low'], to: value['high'] + 1 }
      : undefined,
  ),
  anywhere('a figure with its thousands marked', ({ path, value }) =>
    typeof value === 'number' && value >= 1000 ? { set: path, to: value.toLocaleString('en') } : undefined,
  ),
  anywhere('a figure with its unit', ({ path, value }) =>
    typeof value === 'number' ? { set: path, to: `${value} h` } : undefined,
  ),
  anywhere(
    'a figure a tenth too high',
    ({ path, value }) =>
      typeof value === 'number' && value >= 10 ? { set: path, to: Math.round(value * 1.1) } : undefined,
    'within the range that real universities show, so only the source can tell',
  ),
];
