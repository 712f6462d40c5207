import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'],
    // A run of the command line takes a second on an idle machine and several on a busy one.
    testTimeout: 30_000,
  },
});
