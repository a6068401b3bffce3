import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import { defineConfig } from '@playwright/test';

/** Whole pages against real servers. Every file starts its own on a free port of 127.0.0.1. */
export default defineConfig({
  testDir: '.',
  testMatch: ['apps/*/test/**/*.spec.ts', 'packages/*/test/**/*.spec.ts'],
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A missing snapshot fails; `--update-snapshots` writes it.
  updateSnapshots: 'none',
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  // A busy machine is no failure: only what never comes is one.
  expect: { timeout: 30_000 },
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: findBrowser('chromium'), args: CHROMIUM_FLAGS },
  },
});
