import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { catalogueModules } from './catalogue.mjs';
import { LongestFirst } from './test/support/longest-first.js';

export default defineConfig({
  plugins: [catalogueModules()],
  test: {
    // Journeys wait more than they work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    // Style sheets are empty to tests, but for the one that is looked at without a build.
    css: { include: [/\/report\.css/] },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser on a busy machine can lose one of thousands of journeys by itself. The
          // second try is told of in the results.
          retry: 1,
        },
      },
    ],
  },
});
