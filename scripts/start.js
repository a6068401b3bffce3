/**
 * `npm start`: everything needed to see the main job. Installs what is missing, builds what is stale, serves the demo
 * sites, Storybook and the join service, prints first the address of one page that links them all, then each address, and
 * ends cleanly on Ctrl-C.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { build } from './build.js';
import { root } from './ensure.js';
import { serveStartPage } from './start-page.js';

/** The port of the page that links all the others. */
const START_PORT = 4170;

const FROM_SOURCE = ['node', '--conditions=@ipec/source'];

/** What is served: a name, an address, what a newcomer finds there, and the command that serves it in the foreground. */
const SERVICES = [
  {
    name: 'Demo council',
    port: 4173,
    path: '/',
    says: 'believable sites with every widget, in English and Welsh.',
    command: ['node', 'apps/demo-council/src/serve.ts'],
  },
  {
    name: 'Storybook',
    port: 6006,
    path: '/',
    says: 'every widget with its states, its documentation and what to copy.',
    command: ['node', 'scripts/serve-docs.js'],
  },
  {
    name: 'Caught mail',
    port: 8025,
    path: '/',
    says: 'the mails that the join service sends on this machine.',
    command: [...FROM_SOURCE, 'apps/join-service/dev/mail-catcher-main.ts'],
  },
  {
    name: 'Join service',
    port: 8787,
    path: '/healthz',
    says: 'the service behind the join form; this link shows its health.',
    command: [...FROM_SOURCE, 'apps/join-service/src/main.ts'],
    settings: {
      DATABASE_URL: 'sqlite:.cache/members.sqlite',
      SMTP_URL: 'smtp://127.0.0.1:2525',
      MAIL_FROM: 'join@localhost',
      PUBLIC_URL: 'http://localhost:8787',
      ALLOWED_ORIGINS: 'http://localhost:4173,http://127.0.0.1:4173,http://localhost:6006',
      CONTROLLERS: 'Eastmere Borough Council | Cyngor Bwrdeistref Eastmere',
      PRIVACY_URL: 'http://localhost:4173/privacy.html',
      PRIVACY_VERSION: '2026-01',
      LOG_LEVEL: 'warn',
    },
  },
].filter(({ command }) => existsSync(join(root, command.at(-1))));

/** Whether somebody already listens on that port. */
function isTaken(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket.destroy() && true)).once('error', () => resolve(false));
  });
}

/** Resolves when the port answers; rejects when the process ends first. */
async function answers(child, port) {
  let isOver = false;
  child.once('exit', () => (isOver = true));
  while (!(await isTaken(port))) {
    if (isOver) throw new Error(`nothing answers on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

mkdirSync(join(root, '.cache'), { recursive: true });
build();

for (const { name, port } of [{ name: 'start page', port: START_PORT }, ...SERVICES]) {
  if (!(await isTaken(port))) continue;
  console.error(
    `Port ${port} is in use, so the ${name} cannot start. End what listens there and run npm start again.`,
  );
  process.exit(1);
}

const children = SERVICES.map(({ command: [command, ...args], port, settings = {} }) =>
  spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings, PORT: String(port) },
  }),
);

let isEnding = false;
function end(code) {
  if (isEnding) return;
  isEnding = true;
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));

// A SIGTERM to npm ends the shell between npm and us without a word: then we have another parent.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(0), 500).unref();
children.forEach((child, index) =>
  child.once('exit', (code) => {
    if (isEnding) return;
    console.error(`The ${SERVICES[index].name} ended with code ${code}.`);
    end(1);
  }),
);

try {
  await Promise.all(SERVICES.map(({ port }, index) => answers(children[index], port)));
  const startPage = await serveStartPage(SERVICES, START_PORT);
  startPage.unref();
  console.log(`\nEverything:    http://localhost:${START_PORT}/\n`);
  for (const { name, port, path } of SERVICES)
    console.log(`${`${name}:`.padEnd(14)} http://localhost:${port}${path}`);
  console.log('\nCtrl-C ends all of them.');
} catch (error) {
  console.error(String(error));
  end(1);
}
