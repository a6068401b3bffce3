import type { FastifyReply, FastifyRequest } from 'fastify';
import { keyed, sameSecret } from '../secrets.ts';
import type { Service } from '../service.ts';
import { Refusal } from './errors.ts';
import { fieldsOf } from './request.ts';

const COOKIE = 'ipec_admin';
/** An officer who has gone home is signed out; each page that is opened begins the hour anew. */
const LIFETIME_S = 3_600;

/** A signed note of until when somebody who knew the token is let in. It holds nothing else, and ends with the token. */
function issue({ database, config, now }: Service): string {
  const until = (now().getTime() + LIFETIME_S * 1_000).toString(36);
  return `${until}.${keyed(database.secret, 'admin session', `${until} ${config.adminTokens[0] ?? ''}`)}`;
}

function isValid({ database, config, now }: Service, cookie: string): boolean {
  const [until = '', signature = ''] = cookie.split('.');
  const good = config.adminTokens.filter((token) =>
    sameSecret(signature, keyed(database.secret, 'admin session', `${until} ${token}`)),
  );
  return good.length > 0 && Number.parseInt(until, 36) > now().getTime();
}

function cookieOf(request: FastifyRequest): string {
  const parts = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return parts.find((part) => part.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
}

function setCookie({ config }: Service, reply: FastifyReply, value: string, seconds: number): void {
  const secure = config.publicUrl.startsWith('https://') ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${COOKIE}=${value}; Path=${config.basePath}/admin; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`,
  );
}

export function signIn(service: Service, reply: FastifyReply): void {
  setCookie(service, reply, issue(service), LIFETIME_S);
}

export function signOut(service: Service, reply: FastifyReply): void {
  setCookie(service, reply, '', 0);
}

export function isSignedIn(service: Service, request: FastifyRequest): boolean {
  return isValid(service, cookieOf(request));
}

/** What every form of a signed-in page sends back: another site cannot know it, and it outlives a signing in again. */
export function formCheck({ database, config }: Service): string {
  return checkOf(database.secret, config.adminTokens[0] ?? '');
}

function checkOf(secret: string, token: string): string {
  return keyed(secret, 'admin form', token);
}

/** Lets a form of a signed-in page past, and nothing else. */
export function requireForm(service: Service, request: FastifyRequest): void {
  const check = fieldsOf(request.body)['check'];
  const { database, config } = service;
  // A page may have been made before the token was replaced.
  const ours = config.adminTokens.map((token) => checkOf(database.secret, token));
  const isOurs = typeof check === 'string' && ours.filter((one) => sameSecret(check, one)).length > 0;
  if (!isSignedIn(service, request) || !isOurs) throw new Refusal(401, 'Authorization', 'unauthorised');
}
