/**
 * Services in the order of their numbers, 5.2 before 5.10.
 * @param services entries with a dotted number
 * @returns a sorted copy
 */
export function byNumber<T extends { readonly service: string }>(services: readonly T[]): T[] {
  return services.toSorted((a, b) => compareNumbers(a.service, b.service));
}

/**
 * Orders dotted numbers.
 * @param a for example 5.2
 * @param b for example 5.10
 * @returns below 0 when a comes first
 */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}
