import type { Kysely } from 'kysely';

/** When a member was asked whether they want to stay, and when they last said so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['asked_at', 'kept_at'])
    await db.schema.alterTable('members').addColumn(column, 'text').execute();
}
