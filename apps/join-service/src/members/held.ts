import { parseApplication, parseDetails, type Application } from '@ipec/membership';
import type { StoreApplication } from '../intake/store.ts';
import { sha256 } from '../secrets.ts';
import type { Service } from '../service.ts';

export interface HeldApplication {
  readonly id: string;
  readonly why: string | null;
  readonly receivedAt: string;
  readonly origin: string | null;
  readonly application: Application;
}

/** Applications that looked like a machine's and wait for a person: nothing that was acknowledged is thrown away. */
export async function heldApplications({ database: { db } }: Service): Promise<HeldApplication[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'held', 'application', 'origin', 'created_at'])
    .where('held', 'is not', null)
    .orderBy('created_at')
    .limit(1_000)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    why: row.held,
    receivedAt: row.created_at,
    origin: row.origin,
    application: JSON.parse(row.application) as Application,
  }));
}

/** Takes a held application in as if it had just come, once however often it is asked for. Whether it was held. */
export async function releaseHeld(service: Service, store: StoreApplication, id: string): Promise<boolean> {
  const { db } = service.database;
  const row = await db
    .selectFrom('applications')
    .selectAll()
    .where('id', '=', id)
    .where('held', 'is not', null)
    .executeTakeFirst();
  const application = parseApplication(JSON.parse(row?.application ?? 'null'));
  const details = parseDetails({
    wordingId: row?.wording_id,
    privacyNoticeVersion: row?.privacy_version,
    component: row?.component,
  });
  if (row === undefined || !application.ok || !details.ok) return false;
  const key = `released-${sha256(id)}`;
  await store({
    key,
    bodyHash: row.body_hash,
    application: application.value,
    details: details.value,
    origin: row.origin,
    held: null,
    client: 'admin',
    limit: Number.MAX_SAFE_INTEGER,
    at: service.now(),
  });
  await db.deleteFrom('applications').where('id', '=', id).where('held', 'is not', null).execute();
  service.wake();
  return true;
}
