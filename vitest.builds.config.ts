import { defineConfig } from 'vitest/config';

/** Tests that build whole sites. They take minutes, so `npm test` runs them apart from the others. */
export default defineConfig({
  test: {
    include: ['tests/builds/**/*.test.ts'],
    testTimeout: 300_000,
    // A build keeps one core busy.
    maxWorkers: 2,
  },
});
