import { homedir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseConfig } from './config.ts';
import type { Env } from './settings.ts';

/**
 * Where members are kept when nobody says: in the state folder of the service manager or of the user, never beside the
 * code, which a new release replaces.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function defaultDatabase(env: Env): DatabaseConfig {
  const [managed] = (env['STATE_DIRECTORY'] ?? '').split(':');
  const user = env['XDG_STATE_HOME'] || env['LOCALAPPDATA'] || join(homedir(), '.local/state');
  const folder = managed || join(user, 'ipec-join-service');
  return { kind: 'sqlite', folder, file: join(folder, 'members.sqlite') };
}
