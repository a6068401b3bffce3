import type { MailKind } from '../config/config.ts';
import type { Service } from '../service.ts';
import type { OutboxRow } from './claim.ts';
import { composeMail } from './mails/compose.ts';
import { loadRecord, type MemberRecord } from './record.ts';
import { issueLinks, type Purpose } from './tokens.ts';
import type { MailTransport } from './transports/transport.ts';
import type { Send } from './worker.ts';

/** Sends the mail of one outbox row. The row was committed with what it is about; this runs only after that. */
export function mailSender(service: Omit<Service, 'wake'>, transport: Pick<MailTransport, 'send'>): Send {
  const { config, database, now } = service;
  return async (row) => {
    const record = await loadRecord(database.db, row);
    if (record === null) return { outcome: 'skipped', failure: 'erased' };
    const kind = mailKind(row, record);
    if (kind === null) return { outcome: 'skipped', failure: 'confirmed' };
    const { application } = record;
    const purpose = { applicationId: record.row.id, email: application.email, does: DOES[kind] };
    const options = { now: now(), confirmDays: config.confirmDays, publicUrl: config.publicUrl };
    const links = await issueLinks(database, row, purpose, options);
    if (typeof links === 'string') return { outcome: 'skipped', failure: links };
    return transport.send({
      ...composeMail(kind, record, links, config),
      id: row.id,
      attempts: row.attempts,
      kind,
      language: application.language,
      to: application.email,
      unsubscribe: links.unsubscribe,
    });
  };
}

/** What the link of a mail does. */
const DOES: Readonly<Record<MailKind, Purpose['does']>> = {
  confirm: 'confirm',
  'confirm-change': 'confirm',
  welcome: null,
  keep: 'keep',
};

/** What there is to say; `null` for a confirmation of what has been confirmed meanwhile. */
function mailKind(row: OutboxRow, { isOpen, member }: MemberRecord): MailKind | null {
  if (row.kind === 'welcome' || row.kind === 'keep') return row.kind;
  if (isOpen) return member.status === 'confirmed' ? 'confirm-change' : 'confirm';
  // Who asks again and is a member hears just that.
  return row.kind === 'resend' ? 'welcome' : null;
}
