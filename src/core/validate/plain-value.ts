import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { fault, type ReadFault } from './fault.ts';

/**
 * The plain value of a node, and what must not stand in it, found in one walk: names that stand twice, names with a
 * meaning of their own, numbers that cannot be kept. The depth is bounded by the tokens before.
 * @param root topmost node of a document without anchors, aliases and tags
 * @param limit most faults to collect
 * @returns the value, to be trusted only when there are no faults
 */
export function plainValue(root: unknown, limit: number): { value: unknown; faults: ReadFault[] } {
  const faults: ReadFault[] = [];
  const add = (node: Pick<Scalar, 'range'>, message: string, hint: string): void => {
    if (faults.length >= limit) return;
    faults.push(fault('yaml-forbidden', message, hint, node.range?.[0] ?? 0, node.range?.[1] ?? 0));
  };
  return { value: valueOf(root, add), faults };
}

type Add = (node: Pick<Scalar, 'range'>, message: string, hint: string) => void;

function valueOf(node: unknown, add: Add): unknown {
  if (isScalar(node)) return scalarValue(node, add);
  if (isMap(node)) return mapValue(node, add);
  return isSeq(node) ? node.items.map((item) => valueOf(item, add)) : null;
}

function mapValue(map: YAMLMap, add: Add): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { key, value: inner } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (Object.hasOwn(value, name)) add(key, `The field \`${name}\` stands here twice.`, 'Keep one of the two.');
    if (name === '<<') add(key, 'A merge key (<<) is not allowed here.', 'Write the fields out.');
    if (name === '__proto__') add(key, 'The field name `__proto__` is not allowed.', 'Choose another name.');
    else value[name] = valueOf(inner, add);
  }
  return value;
}

function scalarValue(scalar: Scalar, add: Add): unknown {
  const { value } = scalar;
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    const message = `The number ${scalar.source ?? value} cannot be kept exactly.`;
    add(scalar, message, 'Quote it if it is an id, or write a smaller number.');
  }
  return value;
}
