/**
 * A desktop without a screen or a sound card, on which Orca speaks into a file: virtual display, bus, window manager,
 * accessibility bus, screen reader. Everything lives in one folder and ends with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const COMMANDS = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'gsettings'];
const BUS_LAUNCHERS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];

/** Debian's packages for it. */
export const PACKAGES =
  'orca xvfb dbus-x11 at-spi2-core speech-dispatcher xdotool openbox libglib2.0-bin gsettings-desktop-schemas';

const isOnPath = (name) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** What this machine lacks for listening; empty where nothing is missing. */
export function missing() {
  const commands = COMMANDS.filter((name) => !isOnPath(name));
  return BUS_LAUNCHERS.some(existsSync) ? commands : [...commands, 'at-spi-bus-launcher'];
}

/** Waits until `look` gives something; throws after `seconds`. */
export async function waitFor(what, look, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} was waited for in vain.`);
    await sleep(100);
  }
}

/** Python keeps the end of a file back. With this module Orca writes every line at once. */
const lineByLine = (file) => `import builtins
_open = builtins.open
def open_by_line(path, mode='r', *rest, **named):
    if path == ${JSON.stringify(file)} and 'w' in mode and not rest:
        named.setdefault('buffering', 1)
    return _open(path, mode, *rest, **named)
builtins.open = open_by_line
`;

/**
 * What Orca is set to. It says no keys, since a transcript is of what the page says. Where it reads a page, it is given
 * back word that an utterance has ended, as a voice would do, so that its place on the page moves on. And it does not go to a
 * list of options that is closed and has no focus, only because a script has inserted it: Orca 43 does in Chromium, and leaves the
 * page unread.
 */
const CUSTOMIZATIONS = `import orca.debug
import orca.settings
import orca.speech
import orca.speechserver

orca.settings.enableKeyEcho = False
orca.settings.enableEchoByCharacter = False

def say_all(utterances, progress):
    for context, voice in utterances:
        orca.debug.println(orca.debug.LEVEL_INFO, "SPEECH OUTPUT: '" + context.utterance + "'", True)
        context.currentOffset = context.endOffset
        progress(context, orca.speechserver.SayAllContext.COMPLETED)

orca.speech.sayAll = say_all

import pyatspi
import orca.scripts.web.script as web

selection_changed = web.Script.onSelectionChanged

def on_selection_changed(self, event):
    box = event.source.parent
    if event.source.getRole() == pyatspi.ROLE_MENU and box and box.getRole() == pyatspi.ROLE_COMBO_BOX \\
       and not box.getState().contains(pyatspi.STATE_EXPANDED) \\
       and not box.getState().contains(pyatspi.STATE_FOCUSED):
        return True
    return selection_changed(self, event)

web.Script.onSelectionChanged = on_selection_changed
`;

/** Starts the desktop with Orca on it. */
export async function startDesktop() {
  const work = mkdtempSync(join(tmpdir(), 'ipec-listen-'));
  const folder = (name) => {
    mkdirSync(join(work, name), { recursive: true, mode: 0o700 });
    return join(work, name);
  };
  const env = {
    ...process.env,
    HOME: folder('home'),
    XDG_RUNTIME_DIR: folder('run'),
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    // No voice starts, so that Orca waits for no sound card.
    SPEECHD_CMD: '/bin/false',
    SPEECHD_ADDRESS: `unix_socket:${join(work, 'none')}`,
  };
  const children = [];
  const start = (command, args, extra = {}) => {
    const child = spawn(command, args, {
      env: { ...env, ...extra },
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
      detached: true,
    });
    const output = { text: '', hasEnded: false };
    for (const stream of [child.stdio[1], child.stdio[3]]) stream.on('data', (data) => (output.text += data));
    child.on('error', () => {});
    child.on('exit', () => (output.hasEnded = true));
    children.push(child);
    return output;
  };
  const end = (signal) => {
    for (const child of children.toReversed()) {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It has ended.
      }
    }
  };
  process.once('exit', () => end('SIGKILL'));

  const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  await waitFor('Xvfb', () => display.text.includes('\n'));
  env.DISPLAY = `:${display.text.trim()}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
  [env.DBUS_SESSION_BUS_ADDRESS] = await waitFor('dbus-daemon', () => /unix:\S+/.exec(bus.text));
  start('openbox', []);
  spawnSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], { env });
  start(BUS_LAUNCHERS.find(existsSync), ['--launch-immediately', '--screen-reader=1']);
  const log = join(work, 'orca.log');
  writeFileSync(join(folder('python'), 'sitecustomize.py'), lineByLine(log));
  writeFileSync(join(folder('prefs'), 'orca-customizations.py'), CUSTOMIZATIONS);
  const orca = start('orca', ['--replace', `--debug-file=${log}`, '--user-prefs', folder('prefs')], {
    PYTHONPATH: folder('python'),
  });
  const read = () => {
    // A reader that is gone is silent, and silence would look like a fault of the page.
    if (orca.hasEnded) throw new Error('Orca has ended. Another Orca that starts with this user ends it.');
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  };
  await waitFor('Orca', () => read().includes('Screen reader on'));
  return {
    env,
    folder,
    read,
    press: (key) => spawnSync('xdotool', ['key', '--clearmodifiers', key], { env }),
    type: (text) => spawnSync('xdotool', ['type', '--delay', '30', text], { env }),
    async stop() {
      // For the day on which something is heard that nobody can explain.
      if (process.env['IPEC_ORCA_LOG']) copyFileSync(log, process.env['IPEC_ORCA_LOG']);
      end('SIGTERM');
      await sleep(400);
      end('SIGKILL');
      rmSync(work, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
