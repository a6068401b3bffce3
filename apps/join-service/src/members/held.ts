import {
  currentWording,
  findWording,
  parseApplication,
  parseDetails,
  type Application,
} from '@ipec/membership';
import { readEvidence, type Evidence } from '../intake/evidence.ts';
import type { StoreApplication } from '../intake/store.ts';
import { applicationId } from '../secrets.ts';
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
 * Takes a held application in as if it had just come, once however often it is asked for. Whether it was held. It is
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
  const details = parseDetails({ privacyNoticeVersion: row?.privacy_version, component: row?.component });
  if (row === undefined || !application.ok || !details.ok) return false;
  const stored = await store({
    key: applicationId(secret, `released ${id}`),
    bodyHash: row.body_hash,
    application: application.value,
    details: details.value,
    evidence: readEvidence(row.shown) ?? assumed(row.wording_id, service.config.controllers),
    origin: row.origin,
    held: null,
    client: 'admin',
    limit: Number.MAX_SAFE_INTEGER,
    at: service.now(),
  });
  if (stored.kind !== 'stored' && stored.kind !== 'repeated') throw new Error(`not released: ${stored.kind}`);
  await discardHeld(service, id);
  service.wake();
  return true;
}

/** Rows of the first version have the wording of the box alone. */
function assumed(wordingId: string, controllers: readonly string[]): Evidence {
  const updates = findWording(wordingId) ?? currentWording('email-updates', 'en');
  return { kind: 'assumed', controllers, joining: currentWording('membership', updates.language), updates };
}
