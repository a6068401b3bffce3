/** Which release of an engine this machine has. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '@ipec/browser';
import { startDisplay } from './display.js';

/** @param {string} engine @returns {Promise<string>} such as `WebKitGTK 2.50.6` */
export async function versionOf(engine) {
  // WebKit's small browser wants a screen even to say its version.
  const display = engine === 'webkit' ? await startDisplay() : null;
  const { stdout } = spawnSync(findBrowser(engine), ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...display?.env },
  });
  display?.stop();
  const said = (stdout ?? '').replace(/ built on .*/s, '').replace(/^Mozilla /, '');
  return said.trim() || engine;
}
