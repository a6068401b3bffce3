import { sql, type Kysely } from 'kysely';

/** What a form said that it showed, beside the words; and mails counted by mailbox, so that leaving starts no new count. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('consents').addColumn('evidence', 'text').execute();
  await db.schema.alterTable('applications').addColumn('shown', 'text').execute();
  await sql`create table mail_log (outbox_id text not null primary key, mailbox text not null, sent_at text not null)`.execute(
    db,
  );
  await sql`create index mail_log_mailbox on mail_log (mailbox, sent_at)`.execute(db);
}
