import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'],
    // A run of the command line takes a second on an idle machine and several on a busy one.
    testTimeout: 30_000,
    // Files share their modules: nothing here keeps state, and reading the schemas anew for each takes a fifth of the time.
    isolate: false,
    // Without it a machine with two cores uses one of them.
    maxWorkers: 2,
  },
});
