/** The few commands of the WebDriver protocol (W3C) that the tests need, for WebKit, which speaks nothing else. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '@ipec/browser';
import { startDisplay } from './display.js';

const DRIVER = 'WebKitWebDriver';

/** Keys by the names that pages know them by, as the protocol writes them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** A free port of this machine. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const press = (key) => {
  const value = KEYS[key] ?? key;
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
};

/** `Shift+Tab` holds the first while it presses the second. */
function strokes(chord) {
  const keys = chord.length > 1 ? chord.split('+') : [chord];
  const last = keys.pop();
  const held = keys.map((key) => KEYS[key] ?? key);
  return [
    ...held.map((value) => ({ type: 'keyDown', value })),
    ...press(last),
    ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

async function ask(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
  return value;
}

async function untilAnswers(base) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return await ask('GET', `${base}/status`);
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`${DRIVER} does not answer.`);
}

/** One window of WebKit that is steered. */
export async function startWebKit() {
  const isThere = (process.env['PATH'] ?? '').split(delimiter).some((one) => existsSync(join(one, DRIVER)));
  if (!isThere) throw new Error(`${DRIVER} was not found. Debian: apt-get install webkit2gtk-driver xvfb`);
  const display = await startDisplay();
  const port = await freePort();
  const driver = spawn(DRIVER, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, NO_AT_BRIDGE: '1', ...display.env },
  });
  const end = () => {
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
    display.stop();
  };
  process.once('exit', end);
  const base = `http://127.0.0.1:${port}`;
  await untilAnswers(base);
  const { sessionId } = await ask('POST', `${base}/session`, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findBrowser('webkit'), args: ['--automation'] },
      },
    },
  });
  const session = `${base}/session/${sessionId}`;
  const actions = (list) => ask('POST', `${session}/actions`, { actions: list });
  return {
    open: (url) => ask('POST', `${session}/url`, { url }),
    url: () => ask('GET', `${session}/url`),
    keys: (keys) => actions([{ type: 'key', id: 'keys', actions: keys.flatMap(strokes) }]),
    pointer: (moves) =>
      actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves }]),
    release: () => ask('DELETE', `${session}/actions`),
    async stop() {
      await ask('DELETE', session).catch(() => {});
      end();
    },
  };
}
