/** Which release of an engine this machine has. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '@ipec/browser';

/** @param {string} engine @returns {string} such as `WebKitGTK 2.50.6` */
export function versionOf(engine) {
  const command = engine === 'webkit' ? 'WebKitWebDriver' : findBrowser(engine);
  const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return (
    (stdout ?? '')
      .replace(/ built on .*/s, '')
      .replaceAll(/^Mozilla /g, '')
      .trim() || engine
  );
}
