import { after, before } from 'node:test';
import { NO_POSTGRES, startCluster, type Cluster } from './postgres.ts';
import { temporaryFolder } from './service.ts';

/** A kind of database to run a test on, and why not, where it cannot. */
export interface TestDatabase {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly skip: string | false;
  /** The `DATABASE_URL` of a new, empty database. */
  create(): Promise<string>;
}

/**
 * Both databases, for the tests of one file; what was started for them is stopped at its end. A server that does not start fails
 * every test before it has begun: one that fails later, with a listener of its own open, would keep its process for ever.
 */
export function bothDatabases(): readonly TestDatabase[] {
  const folder = temporaryFolder();
  let cluster: Cluster | null = null;
  let made = 0;
  before(async () => {
    if (NO_POSTGRES === false) cluster = await startCluster();
  });
  after(() => {
    folder.remove();
    cluster?.stop();
  });
  return [
    {
      name: 'SQLite',
      skip: false,
      create: async () => `sqlite:${folder.path}/${(made += 1)}.sqlite`,
    },
    {
      name: 'PostgreSQL',
      skip: NO_POSTGRES,
      create: async () => (cluster as Cluster).database(),
    },
  ];
}
