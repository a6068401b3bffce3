/** `npm run backup -- FILE`, `npm run restore -- FILE` and `npm run rotate-secret`, on the database of DATABASE_URL. */
import { resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.ts';
import type { DatabaseConfig } from '../config/config.ts';
import { openEngine, queryBuilder } from '../database/open.ts';
import { backUp, restore } from './backup.ts';

const DATABASE_SETTINGS = [
  'DATABASE_URL',
  'DATABASE_URL_FILE',
  'DATABASE_CONNECTIONS',
  'STATE_DIRECTORY',
  'XDG_STATE_HOME',
  'LOCALAPPDATA',
];

/** The other settings do not matter here, and a wrong one must not keep anybody from a backup. */
function databaseOf(env: NodeJS.ProcessEnv): DatabaseConfig {
  const config = parseConfig(Object.fromEntries(DATABASE_SETTINGS.map((name) => [name, env[name]])));
  if (!config.ok) throw new Error(config.issues.map(({ message }) => message).join('; '));
  return config.value.database;
}

/** npm runs a script in the folder of its package; the operator's path is from where they stand. */
function fileOf(argument: string | undefined): string {
  if (argument === undefined)
    throw new Error('name the file: npm run backup --workspace apps/join-service -- FILE');
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
}

/** Form tokens and the hashes of client addresses are made with it; links, members and suppressions are not. */
async function rotateSecret(config: DatabaseConfig): Promise<void> {
  const db = queryBuilder(openEngine(config, () => undefined));
  try {
    await db.deleteFrom('settings').where('name', '=', 'secret').execute();
  } finally {
    await db.destroy();
  }
}

const COMMANDS: Readonly<
  Record<string, (config: DatabaseConfig, argument: string | undefined) => Promise<string>>
> = {
  backup: async (config, argument) => {
    const file = fileOf(argument);
    await backUp(config, file);
    return `backed up to ${file}`;
  },
  restore: async (config, argument) => `restored ${await restore(config, fileOf(argument))} rows`,
  'rotate-secret': async (config) => {
    await rotateSecret(config);
    return 'the next start makes a new secret: restart every instance';
  },
};

const [name = '', argument] = process.argv.slice(2);
try {
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`"${name}" is none of ${Object.keys(COMMANDS).join(', ')}`);
  process.stdout.write(`join-service: ${await command(databaseOf(process.env), argument)}\n`);
} catch (error) {
  const text = String((error as Error).message || error).replaceAll(/\/\/\S*@/g, '//***@');
  process.stderr.write(`join-service: ${text.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 1;
}
