/** A value as YAML or JSON holds it. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

const ELEMENT_KEYS = ['id', 'service', 'log_source', 'tool', 'window', 'level'] as const;

/**
 * The field under whose value an overlay addresses an element of a list.
 * @param fields names of the fields of an element
 * @returns one of them; undefined when elements are addressed by position
 */
export function elementKeyName(fields: readonly string[]): string | undefined {
  return ELEMENT_KEYS.find((key) => fields.includes(key));
}

/** True for a mapping: neither null nor a list. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The key under which an overlay addresses an element of a list.
 * @param element one element of a list in the English file
 * @returns its id (or service, log source, tool, window or level); undefined when elements are addressed by position
 */
export function elementKey(element: unknown): string | undefined {
  if (!isMapping(element)) return undefined;
  const name = elementKeyName(Object.keys(element));
  const key = name === undefined ? undefined : element[name];
  return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;
}

/**
 * Lays a translation over the English value. Only texts change; whatever the overlay leaves out stays English.
 * @param base the English value
 * @param overlay the translated texts, in the shape described in the contributor’s guide
 * @returns a new value of the same shape as `base`
 */
export function applyOverlay<T>(base: T, overlay: unknown): T {
  return overlaid(base, overlay) as T;
}

function overlaid(base: unknown, overlay: unknown): unknown {
  if (overlay === undefined || overlay === null) return base;
  if (Array.isArray(base)) return base.map((element, index) => overlaid(element, partFor(element, index, overlay)));
  if (isMapping(base) && isMapping(overlay)) {
    return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, overlaid(value, overlay[key])]));
  }
  return typeof base === 'string' && typeof overlay === 'string' ? overlay : base;
}

function partFor(element: unknown, index: number, overlay: unknown): unknown {
  if (Array.isArray(overlay)) return overlay[index];
  const key = elementKey(element);
  return key !== undefined && isMapping(overlay) ? overlay[key] : undefined;
}
