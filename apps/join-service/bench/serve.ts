import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The service as its own process with its log in a file: a load generator that also reads the log measures itself. */
export async function serve(env: Record<string, string>, logFile: string) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--conditions=@ipec/source', 'src/main.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(port),
      CONTROLLERS: 'Example Council',
      ...env,
    },
    stdio: ['ignore', openSync(logFile, 'a'), 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (let tries = 0; !(await isUp(address)); tries += 1) {
    if (tries === 200) throw new Error('the service did not start');
    await sleep(100);
  }
  return { address, stop: () => (child.kill('SIGTERM'), ended) };
}

/** The least an HTTP service can be (`bare-server.ts`), as its own process; its first line says where it listens. */
export async function serveBare(databaseUrl: string) {
  const child = spawn(process.execPath, ['--conditions=@ipec/source', 'bench/bare-server.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { address: String(line).trim(), stop: () => (child.kill('SIGTERM'), ended) };
}

async function isUp(address: string): Promise<boolean> {
  return fetch(`${address}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
