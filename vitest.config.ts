import { defineConfig } from 'vitest/config';

const SITE = 'src/**/*.site.test.ts';
const BROWSER = 'src/**/*.browser.test.ts';

/** Three projects: pure code, the built site read from disk, and the built site in a browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [SITE, BROWSER], testTimeout: 20_000 } },
      { test: { name: 'site', include: [SITE], globalSetup: ['src/testing/built-site.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      // One file at a time: a browser beside a browser starves both on two cores.
      { test: { name: 'browser', include: [BROWSER], globalSetup: ['src/testing/built-site.ts'], fileParallelism: false, maxConcurrency: 2, testTimeout: 180_000, hookTimeout: 120_000 } },
    ],
  },
});
