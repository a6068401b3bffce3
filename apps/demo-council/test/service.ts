import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { joinPages } from '../src/join.ts';
import { createSite } from '../src/server.ts';

const root = join(import.meta.dirname, '../../..');
const ADMIN_TOKEN = 'admin-token-for-tests-only';

/** A mail as the catcher shows it. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Starts a program of the join service and waits for the line that says where it is. */
async function run(
  entry: string,
  env: Readonly<Record<string, string>>,
  says: RegExp,
): Promise<{ child: ChildProcess; where: RegExpExecArray }> {
  const child = spawn(process.execPath, ['--conditions=@ipec/source', entry], {
    cwd: join(root, 'apps/join-service'),
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const where = await new Promise<RegExpExecArray>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${entry} ended with ${code}: ${output}`)));
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      const found = says.exec(output);
      if (found) resolve(found);
    });
  });
  child.removeAllListeners('exit');
  return { child, where };
}

/** Ends a program at once, as a crash would. */
async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The real join service with a database and a mail catcher of its own, and the demo site whose form sends there. */
export class JoinStack {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ipec-demo-join-'));
  #service: ChildProcess | undefined;
  #catcher: ChildProcess | undefined;
  #site: Server | undefined;
  #mails = '';
  #port = 0;
  #settings: Readonly<Record<string, string>> = {};
  /** Headers of the page with the form. */
  headers: Readonly<Record<string, string>> = {};
  origin = '';

  /** The service's address. */
  get service(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<JoinStack> {
    const stack = new JoinStack();
    const catcher = await run(
      'dev/mail-catcher-main.ts',
      { SMTP_PORT: '0', MAIL_PORT: '0' },
      /SMTP_URL=(\S+)\s+caught mail: (\S+)/,
    );
    stack.#catcher = catcher.child;
    stack.#mails = catcher.where[2] ?? '';
    stack.#port = await freePort();
    stack.#site = stack.#serve();
    await new Promise<void>((resolve) => stack.#site?.listen(0, '127.0.0.1', resolve));
    stack.origin = `http://127.0.0.1:${(stack.#site.address() as AddressInfo).port}`;
    stack.#settings = { SMTP_URL: catcher.where[1] ?? '', ...settings };
    await stack.startService();
    return stack;
  }

  #serve(): Server {
    const site = createSite();
    return createServer((request, response) => {
      const page = joinPages(`${this.service}/members`)[(request.url ?? '').slice(1)];
      if (page === undefined) return void site.emit('request', request, response);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...this.headers }).end(page);
    });
  }

  async startService(): Promise<void> {
    const { child } = await run(
      'src/main.ts',
      {
        HOST: '127.0.0.1',
        PORT: String(this.#port),
        PUBLIC_URL: this.service,
        DATABASE_URL: `sqlite:${join(this.#folder, 'members.sqlite')}`,
        MAIL_FROM: 'join@example.gov.uk',
        ADMIN_TOKEN,
        ALLOWED_ORIGINS: this.origin,
        CONTROLLERS: 'Eastmere Borough Council | Cyngor Bwrdeistref Eastmere',
        PRIVACY_URL: `${this.origin}/privacy.html`,
        PRIVACY_VERSION: '2026-01',
        ...this.#settings,
      },
      /listening at/,
    );
    this.#service = child;
  }

  async killService(): Promise<void> {
    if (this.#service) await kill(this.#service);
    this.#service = undefined;
  }

  async #admin(path: string): Promise<unknown> {
    const response = await fetch(`${this.service}${path}`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
    });
    return response.json();
  }

  /** Every stored member. */
  async members(): Promise<readonly Record<string, unknown>[]> {
    const { members } = (await this.#admin('/members.json')) as { members: Record<string, unknown>[] };
    return members;
  }

  async mails(): Promise<readonly Mail[]> {
    const { mails } = (await (await fetch(new URL('mails.json', this.#mails))).json()) as { mails: Mail[] };
    return mails;
  }

  async stop(): Promise<void> {
    this.#site?.closeAllConnections();
    this.#site?.close();
    await this.killService();
    if (this.#catcher) await kill(this.#catcher);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
