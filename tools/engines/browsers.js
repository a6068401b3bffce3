/** Opens a page in each engine, with a profile of its own, and ends it with everything that belongs to it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHROMIUM_FLAGS, FIREFOX_PREFERENCES, findBrowser } from '@ipec/browser';
import { startDisplay } from './display.js';

const preferences = Object.entries({
  ...FIREFOX_PREFERENCES,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  .join('\n');

/** The command of an engine; one that cannot run without a screen says so. */
const COMMANDS = {
  chromium: (profile) => ({
    args: ['--headless', ...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0'],
  }),
  firefox: (profile) => {
    writeFileSync(join(profile, 'user.js'), preferences);
    return { args: ['--headless', '--no-remote', '--profile', profile] };
  },
  webkit: () => ({ args: [], needsScreen: true }),
};

/**
 * @param {string} engine
 * @param {string} url
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function open(engine, url) {
  const profile = mkdtempSync(join(tmpdir(), `ipec-${engine}-`));
  const { args, needsScreen } = COMMANDS[engine](profile);
  const display = needsScreen ? await startDisplay() : null;
  const child = spawn(findBrowser(engine), [...args, url], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: profile, NO_AT_BRIDGE: '1', ...display?.env },
  });
  const end = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended.
    }
  };
  process.once('exit', () => end('SIGKILL'));
  return {
    async stop() {
      end('SIGTERM');
      await sleep(500);
      end('SIGKILL');
      display?.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
