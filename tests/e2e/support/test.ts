import { expect, test as base } from '@playwright/test';

/** A test in whose pages no error may stay uncaught. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const uncaught: string[] = [];
    context.on('weberror', (fault) => uncaught.push(fault.error().message));
    await use(context);
    expect(uncaught).toEqual([]);
  },
});
