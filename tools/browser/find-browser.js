import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Flags for a headless Chromium on a build machine: no GPU, and nothing sent to its maker. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Firefox preferences that keep it from calling home. */
export const FIREFOX_PREFERENCES = {
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** WebKit's own small browser, which Debian keeps in a folder of the machine's kind. */
function miniBrowsers() {
  try {
    const folders = readdirSync('/usr/lib').map((name) => join('/usr/lib', name));
    return folders.flatMap((folder) =>
      ['4.1', '6.0', '4.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    );
  } catch {
    return [];
  }
}

/** Where each browser may be: an environment variable, names on the PATH, and the usual places. */
const PLACES = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
    ],
    get: 'Install one (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to its executable.',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    get: 'Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its executable.',
  },
  webkit: {
    variables: ['WEBKIT_PATH'],
    names: [],
    paths: miniBrowsers(),
    get: 'Install one (Debian: apt-get install webkit2gtk-driver xvfb) or set WEBKIT_PATH to its MiniBrowser.',
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const file = platform === 'win32' ? `${name}.exe` : name;
  return (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, file));
}

/**
 * The executable of a browser.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} browser
 * @returns {string} its path
 * @throws {Error} one line that says how to get it
 */
export function findBrowser(browser) {
  const { variables, names, paths, get } = PLACES[browser];
  for (const variable of variables) {
    const path = env[variable];
    if (!path) continue;
    if (isExecutable(path)) return path;
    throw new Error(`${variable} is set to ${path}, which is not an executable file.`);
  }
  const found = [...names.flatMap(onPath), ...paths].find(isExecutable);
  if (found) return found;
  throw new Error(`No ${browser} was found. ${get}`);
}
