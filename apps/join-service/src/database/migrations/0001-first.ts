import { PostgresAdapter, sql, type CreateTableBuilder, type Kysely } from 'kysely';

type Columns = Readonly<Record<string, 'text' | 'integer' | 'text?' | 'key'>>;

/** Written out here, not imported: a migration must mean the same in five years. `?` may be null. */
const TABLES: Readonly<Record<string, Columns>> = {
  members: {
    id: 'key',
    email_key: 'text',
    email: 'text',
    name: 'text',
    organisation: 'text',
    organisation_type: 'text',
    role: 'text',
    nation: 'text',
    interests: 'text',
    language: 'text',
    updates: 'integer',
    status: 'text',
    application_id: 'text',
    created_at: 'text',
    updated_at: 'text',
    confirmed_at: 'text?',
    unsubscribed_at: 'text?',
  },
  applications: {
    id: 'key',
    body_hash: 'text',
    member_id: 'text?',
    held: 'text?',
    application: 'text',
    wording_id: 'text',
    privacy_version: 'text',
    component: 'text?',
    origin: 'text?',
    created_at: 'text',
  },
  tokens: {
    hash: 'key',
    purpose: 'text',
    member_id: 'text',
    application_id: 'text',
    outbox_id: 'text',
    created_at: 'text',
    expires_at: 'text',
    used_at: 'text?',
    superseded_at: 'text?',
  },
  outbox: {
    id: 'key',
    channel: 'text',
    kind: 'text',
    member_id: 'text',
    application_id: 'text?',
    created_at: 'text',
    due_at: 'text',
    attempts: 'integer',
    locked_until: 'text?',
    done_at: 'text?',
    outcome: 'text?',
    failure: 'text?',
  },
  suppressions: { email_hash: 'key', since: 'text' },
  proofs: { id: 'key', used_for: 'text', expires_at: 'text' },
  settings: { name: 'key', value: 'text' },
};

const LEDGER: Columns = {
  subject_id: 'text',
  application_id: 'text?',
  purpose: 'text',
  event: 'text',
  at: 'text',
  method: 'text',
  wording_id: 'text?',
  wording_text: 'text?',
  language: 'text?',
  privacy_version: 'text?',
  controllers: 'text?',
  component: 'text?',
  origin: 'text?',
};

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const [name, columns] of Object.entries(TABLES))
    await withColumns(keyed(db.schema.createTable(name).ifNotExists(), postgres), columns).execute();
  await createLedger(db, postgres);
  await createRateLimits(db, postgres);
  await createIndexes(db);
}

/** In SQLite the rows lie in the tree of their key: one tree to write for each commit, not two. */
function keyed<Table extends string>(
  table: CreateTableBuilder<Table>,
  postgres: boolean,
): CreateTableBuilder<Table> {
  return postgres ? table : table.modifyEnd(sql`without rowid`);
}

function withColumns<Table extends string>(table: CreateTableBuilder<Table>, columns: Columns) {
  return Object.entries(columns).reduce<CreateTableBuilder<Table>>((built, [name, kind]) => {
    const type = kind === 'integer' ? 'integer' : 'text';
    return built.addColumn(name, type, (column) => {
      if (kind === 'key') return column.primaryKey().notNull();
      return kind === 'text?' ? column : column.notNull();
    }) as CreateTableBuilder<Table>;
  }, table);
}

/** Nothing is ever deleted from it, so that SQLite's own row number only grows. */
async function createLedger(db: Kysely<unknown>, postgres: boolean): Promise<void> {
  const table = postgres
    ? db.schema
        .createTable('consents')
        .ifNotExists()
        .addColumn('seq', 'bigserial', (seq) => seq.primaryKey())
    : db.schema
        .createTable('consents')
        .ifNotExists()
        .addColumn('seq', 'integer', (seq) => seq.primaryKey());
  await withColumns(table as CreateTableBuilder<string>, LEDGER).execute();
  await (postgres ? guardInPostgres(db) : guardInSqlite(db));
}

async function guardInSqlite(db: Kysely<unknown>): Promise<void> {
  for (const action of ['update', 'delete'])
    await sql`create trigger if not exists ${sql.raw(`consents_no_${action}`)} before ${sql.raw(action)} on consents
      begin select raise(abort, 'the consent ledger is append-only'); end`.execute(db);
}

async function guardInPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace function consents_append_only() returns trigger language plpgsql as
    $$ begin raise exception 'the consent ledger is append-only'; end $$`.execute(db);
  await sql`create or replace trigger consents_append_only before update or delete or truncate on consents
    for each statement execute function consents_append_only()`.execute(db);
}

/** Counters are worth no disk flush: in PostgreSQL the table is unlogged, empty after a crash and shared by all. */
async function createRateLimits(db: Kysely<unknown>, postgres: boolean): Promise<void> {
  await sql`create ${sql.raw(postgres ? 'unlogged' : '')} table if not exists rate_limits
    (client text not null, window_start text not null, used integer not null, primary key (client, window_start)) ${sql.raw(postgres ? '' : 'without rowid')}`.execute(
    db,
  );
}

/** Few: each is one more page in the commit of every application. Erasing may scan, joining may not wait. */
const INDEXES = [
  ['members_email_key', 'unique index', 'members (email_key)'],
  ['outbox_due', 'index', 'outbox (due_at) where done_at is null'],
  ['tokens_member', 'index', 'tokens (member_id, created_at)'],
  ['consents_subject', 'index', 'consents (subject_id)'],
] as const;

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  for (const [name, kind, on] of INDEXES)
    await sql.raw(`create ${kind} if not exists ${name} on ${on}`).execute(db);
}
