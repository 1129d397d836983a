import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One file is one process: browsers and PDF engines take memory that threads would share.
    pool: 'forks',
  },
});
