import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { SETTINGS } from '../src/config/settings.ts';
import { application } from './support/application.ts';
import { eventually, startService, temporaryFolder } from './support/service.ts';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
const skip =
  NGINX === undefined || spawnSync('openssl', ['version']).status !== 0
    ? 'no nginx with openssl: install Debian’s packages "nginx" and "openssl"'
    : false;
const root = join(import.meta.dirname, '..');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The file as it is shipped, with the ports, folders and certificate of this test in it. */
function siteConfig(folder: string, ports: { http: number; https: number; service: number }): string {
  return readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replaceAll(/^\s*listen \[::\].*$/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${ports.https} ssl http2;`)
    .replace('127.0.0.1:8787', `127.0.0.1:${ports.service}`)
    .replaceAll('/etc/ssl/join.example.gov.uk', folder)
    .replaceAll('/var/log/nginx', folder);
}

async function startNginx(folder: string, service: number) {
  const ports = { http: await freePort(), https: await freePort(), service };
  const [key, certificate] = [`${folder}/privkey.pem`, `${folder}/fullchain.pem`];
  const subject = ['-subj', '/CN=join.example.gov.uk', '-addext', 'subjectAltName=DNS:join.example.gov.uk'];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      key,
      '-out',
      certificate,
      ...subject,
    ],
    { stdio: 'pipe' },
  );
  mkdirSync(`${folder}/tmp`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/tmp/${name};`,
  );
  writeFileSync(
    `${folder}/nginx.conf`,
    `pid ${folder}/pid; error_log stderr crit; daemon off; worker_processes 1; events {}\nhttp { ${paths.join(' ')}\n${siteConfig(folder, ports)}\n}\n`,
  );
  const child = spawn(NGINX ?? '', ['-p', folder, '-c', `${folder}/nginx.conf`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    certificate: readFileSync(certificate),
    ports,
    stop: async () => {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}

test('behind nginx with TLS, as the shipped file sets it up', { skip, timeout: 60_000 }, async (t) => {
  const folder = temporaryFolder();
  const service = await startService({
    DATABASE_URL: `sqlite:${folder.path}/m.sqlite`,
    PUBLIC_URL: 'https://join.example.gov.uk',
    TRUST_PROXY: '1',
    RATE_LIMIT: '4',
  });
  const nginx = await startNginx(folder.path, Number(new URL(service.address).port));
  t.after(async () => {
    await nginx.stop();
    await service.stop();
    folder.remove();
  });
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
    new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: nginx.ports.https,
        servername: 'join.example.gov.uk',
        ca: nginx.certificate,
        method,
        path,
        agent: false,
      };
      const sent = request(
        {
          ...options,
          headers: { Host: 'join.example.gov.uk', 'Content-Length': Buffer.byteLength(body), ...headers },
        },
        async (answer) => {
          let text = '';
          for await (const chunk of answer.setEncoding('utf8')) text += String(chunk);
          resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  await eventually(async () => assert.equal((await ask('GET', '/healthz')).status, 200));
  const page = await ask('GET', '/join', { Accept: 'text/html' });
  assert.match(String(page.headers['strict-transport-security']), /^max-age=\d+$/);
  // The service's own page may send its form, and whoever writes an X-Forwarded-For stays who they are.
  const statuses: number[] = [];
  for (let at = 0; at < 9; at += 1) {
    const headers = {
      'Content-Type': 'application/json',
      Origin: 'https://join.example.gov.uk',
      'X-Forwarded-For': `203.0.113.${at}`,
    };
    statuses.push(
      (await ask('POST', '/members', headers, JSON.stringify(application({ email: `n${at}@b.gov.uk` }))))
        .status,
    );
  }
  assert.equal(statuses[0], 201);
  assert.ok(statuses.includes(429), `a written address was believed: ${statuses.join()}`);
  await ask('GET', `/confirm/${'t'.repeat(43)}?x=secret`);
  await ask('GET', '/people?email=somebody@b.gov.uk');
  assert.equal((await ask('GET', '/metrics')).status, 404);
  const moved = await fetch(`http://127.0.0.1:${nginx.ports.http}/join`, {
    redirect: 'manual',
    headers: { Host: 'join.example.gov.uk' },
  });
  assert.equal(moved.status, 301);
  await nginx.stop();
  const log = readFileSync(`${folder.path}/join.log`, 'utf8');
  assert.match(log, /GET \/confirm\/- 404/);
  assert.doesNotMatch(log, /ttttt|secret|somebody|127\.0\.0\.1|203\.0\.113/);
});

const noSystemd =
  spawnSync('systemd-analyze', ['--version']).status === 0
    ? false
    : 'no systemd-analyze: install Debian’s package "systemd"';

test('systemd takes the shipped unit without a word', { skip: noSystemd }, (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const unit = readFileSync(join(root, 'deploy/ipec-join-service.service'), 'utf8');
  const file = `${folder.path}/ipec-join-service.service`;
  writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
  const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  assert.deepEqual([status, stdout, stderr], [0, '', '']);
});

test('compose passes every setting on and publishes nothing but to this machine', () => {
  const compose = readFileSync(join(root, 'compose.yaml'), 'utf8');
  const own = ['HOST', 'PORT'];
  for (const name of SETTINGS.filter((setting) => !own.includes(setting)))
    assert.match(compose, new RegExp(`^ {6}${name}: `, 'm'), name);
  assert.match(compose, /- '127\.0\.0\.1:8787:8787'/);
  assert.equal(compose.match(/^ {4}ports:/gm)?.length, 1);
});
