import { defineConfig } from 'vitest/config';

const SITE = 'src/**/*.site.test.ts';
const BROWSER = 'src/**/*.browser.test.ts';

/** Three projects: pure code, the built site read from disk, and the built site in a browser. Their files share the workers. */
export default defineConfig({
  test: {
    // One for each core: Vitest would leave a core free, which of two is half.
    maxWorkers: '100%',
    // Modules, the pages that were parsed and the browser serve all files of a worker; loading modules anew for each would take a third of the time.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [SITE, BROWSER], testTimeout: 20_000 } },
      { extends: true, test: { name: 'site', include: [SITE], globalSetup: ['src/testing/built-site.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      { extends: true, test: { name: 'browser', include: [BROWSER], globalSetup: ['src/testing/unpacked-browser.ts', 'src/testing/built-site.ts'], maxConcurrency: 2, testTimeout: 180_000, hookTimeout: 120_000 } },
    ],
  },
});
