/** A screen that is not there, for an engine that draws on nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts one on a number of its own. Debian: apt-get install xvfb. */
export async function startDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const failed = once(child, 'error').then(([error]) => {
    throw new Error(`Xvfb does not start (Debian: apt-get install xvfb): ${error.message}`);
  });
  const [number] = await Promise.race([once(child.stdout, 'data'), failed]);
  process.once('exit', () => child.kill());
  const env = { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  return { env: { ...env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' }, stop: () => child.kill() };
}
