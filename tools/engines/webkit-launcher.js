/** WebKit for @web/test-runner: its own launcher would bring two hundred packages that look for browsers to download. */
import { startWebKit } from './webdriver.js';

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher() {
  let starting;
  let active;
  const window = () => (starting ??= startWebKit());
  return {
    name: 'WebKit',
    // The commands of the test runner ask for this name, and call sendKeys and sendMouse where they find it.
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      await (await window()).open(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await window()).url(),
    async stopSession() {
      const driver = await window();
      await driver.release();
      await driver.open('about:blank');
      active = undefined;
      return { errors: [], browserLogs: [] };
    },
    startDebugSession() {
      throw new Error('WebKit has no debugging here.');
    },
    sendKeys: async (_, keys) => (await window()).keys(keys),
    async sendMouseMove(_, x, y) {
      await (await window()).pointer([{ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' }]);
    },
    async sendMouseClick(_, x, y, button = 'left') {
      const at = { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' };
      const press = { button: BUTTONS[button] };
      await (
        await window()
      ).pointer([at, { type: 'pointerDown', ...press }, { type: 'pointerUp', ...press }]);
    },
    sendMouseDown: async (_, button = 'left') =>
      (await window()).pointer([{ type: 'pointerDown', button: BUTTONS[button] }]),
    sendMouseUp: async (_, button = 'left') =>
      (await window()).pointer([{ type: 'pointerUp', button: BUTTONS[button] }]),
    async resetMouse() {
      await (await window()).release();
    },
    async stop() {
      if (starting) await (await starting).stop();
    },
  };
}
