import { CHROMIUM_FLAGS, FIREFOX_PREFERENCES, findBrowser } from '@ipec/browser';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { reportElements } from './tools/assurance/report-elements.js';
import { webkitLauncher } from './tools/engines/webkit-launcher.js';

/** `BROWSER=firefox npm test` runs the same suite in Firefox, `npm run engines` in all three. */
const browser = ['firefox', 'webkit'].find((name) => name === process.env.BROWSER) ?? 'chromium';

const launchers = {
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath: findBrowser('chromium'), args: CHROMIUM_FLAGS } }),
  firefox: () =>
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        extraPrefsFirefox: FIREFOX_PREFERENCES,
      },
    }),
  webkit: webkitLauncher,
};

/** Where `npm test` keeps every test's outcome for the assurance file. */
const results = process.env.IPEC_TEST_RESULTS;

export default {
  files: ['packages/*/test/dom/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@ipec/source', 'development', 'browser', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2023' })],
  middleware: [
    // Pictures with hostile addresses are asked for, as they would be; that there are none is no news.
    (context, next) => {
      if (!/^\/(?:hostile|etc)\//.test(context.path)) return next();
      context.status = 204;
    },
  ],
  hostname: '127.0.0.1',
  // More than one at a time starves requestAnimationFrame in background tabs, and tests time out for no fault of theirs.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter(),
    ...(results ? [reportElements(`${results}/elements-${browser}.json`, browser)] : []),
  ],
  browsers: [launchers[browser]()],
};
