import { expect, test } from '@playwright/test';
import { missingForWordPress, startWordPress, type StartOptions, type WordPress } from './site/site.ts';

/** What is tried on the newest WordPress as well, by `.ci/newest-wordpress`. */
export const NEWEST = { tag: '@newest' };

/**
 * A WordPress of its own for a test file, which ends with it. The file's tests run one after another. Where there is no PHP
 * they are skipped and say how to get it; `IPEC_REQUIRE_WORDPRESS=1` makes that a failure. No notice of PHP may name our files.
 */
export function useWordPress(given: (wp: WordPress) => void, options?: StartOptions): void {
  const missing = missingForWordPress();
  if (missing && process.env['IPEC_REQUIRE_WORDPRESS']) throw new Error(missing);
  test.skip(missing !== undefined, missing ?? '');
  test.describe.configure({ mode: 'default', timeout: 120_000 });
  let wp: WordPress | undefined;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    wp = await startWordPress(options);
    given(wp);
    if (process.env['WORDPRESS']) console.log(`WordPress ${wp.facts.wordpress}, PHP ${wp.facts.php}`);
  });
  test.afterAll(() => {
    const notices = wp?.notices() ?? [];
    wp?.stop();
    expect(notices).toEqual([]);
  });
}
