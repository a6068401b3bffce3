import {
  currentWording,
  emailKey,
  findWording,
  parseApplication,
  parseDetails,
  type Application,
} from '@ipec/membership';
import type { Db } from '../database/open.ts';
import { readEvidence, type Evidence } from '../intake/evidence.ts';
import type { StoreApplication } from '../intake/store.ts';
import { applicationId } from '../secrets.ts';
import type { Service } from '../service.ts';

export interface HeldApplication {
  readonly id: string;
  readonly why: string | null;
  readonly receivedAt: string;
  readonly origin: string | null;
  readonly component: string | null;
  readonly application: Application;
}

/** Applications that looked like a machine's and wait for a person: nothing that was acknowledged is thrown away. */
export function heldApplications({ database: { db } }: Service): Promise<HeldApplication[]> {
  return readHeld(db, 1_000);
}

/** Those of one address in any spelling: they belong to no member yet. */
export async function heldOf(db: Db, email: string): Promise<HeldApplication[]> {
  const key = emailKey(email.trim());
  return (await readHeld(db, null)).filter(({ application }) => emailKey(application.email) === key);
}

/** Deletes those of one address. How many that were. */
export async function discardHeldOf(db: Db, email: string): Promise<number> {
  const ids = (await heldOf(db, email)).map(({ id }) => id);
  if (ids.length > 0) await db.deleteFrom('applications').where('id', 'in', ids).execute();
  return ids.length;
}

async function readHeld(db: Db, most: number | null): Promise<HeldApplication[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'held', 'application', 'origin', 'component', 'created_at'])
    .where('held', 'is not', null)
    .orderBy('created_at')
    .$if(most !== null, (query) => query.limit(Number(most)))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    why: row.held,
    receivedAt: row.created_at,
    origin: row.origin,
    component: row.component,
    application: JSON.parse(row.application) as Application,
  }));
}

/** How many wait. */
export async function countHeld({ database: { db } }: Service): Promise<number> {
  const row = await db
    .selectFrom('applications')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where('held', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(row.held);
}

/** Deletes a held application for good. Whether there was one. */
export async function discardHeld({ database: { db } }: Service, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('applications')
    .where('id', '=', id)
    .where('held', 'is not', null)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

/**
 * Takes a held application in as if it had just come, once however often it is requested. Whether it was held. It is
 * deleted where it waited only after it has been stored where it belongs.
 */
export async function releaseHeld(service: Service, store: StoreApplication, id: string): Promise<boolean> {
  const { db, secret } = service.database;
  const row = await db
    .selectFrom('applications')
    .selectAll()
    .where('id', '=', id)
    .where('held', 'is not', null)
    .executeTakeFirst();
  const application = parseApplication(JSON.parse(row?.application ?? 'null'));
  const evidence = readEvidence(row?.shown ?? null) ?? assumed(row?.wording_id, service.config.controllers);
  const details = parseDetails({
    privacyNoticeVersion: row?.privacy_version,
    component: row?.component,
    wordingId: evidence.updates?.id,
  });
  if (row === undefined || !application.ok || !details.ok) return false;
  const stored = await store({
    key: applicationId(secret, `released ${id}`),
    bodyHash: row.body_hash,
    application: application.value,
    details: details.value,
    evidence,
    origin: row.origin,
    held: null,
    client: 'admin',
    limit: Number.MAX_SAFE_INTEGER,
    at: service.now(),
    // What was agreed to was agreed to when the form was sent.
    agreedAt: new Date(row.created_at),
  });
  if (stored.kind !== 'stored' && stored.kind !== 'repeated') throw new Error(`not released: ${stored.kind}`);
  await discardHeld(service, id);
  service.wake();
  return true;
}

/** Rows of the first version have the wording of the box alone. */
function assumed(wordingId: string | undefined, controllers: readonly string[]): Evidence {
  const updates = findWording(wordingId) ?? currentWording('email-updates', 'en');
  return { kind: 'assumed', controllers, joining: currentWording('membership', updates.language), updates };
}
