const used = new WeakMap<Request, number>();

/** A number that no other component of the same page has, for ids. It is the same in every build. */
export function numberOnPage({ request }: { request: Request }): number {
  const next = (used.get(request) ?? 0) + 1;
  used.set(request, next);
  return next;
}
