import { createTransport, type Transporter } from 'nodemailer';
import type { Service } from '../service.ts';
import { composeMail } from './mails/compose.ts';
import { loadRecord } from './record.ts';
import { issueLinks } from './tokens.ts';
import type { Send, Sent } from './worker.ts';

/** No wait of a mail is longer than this, and all of them end before the lease of the outbox row does. */
const TIMEOUTS = {
  connectionTimeout: 4_000,
  greetingTimeout: 4_000,
  socketTimeout: 8_000,
  dnsTimeout: 4_000,
};
/** A recipient that was refused for good this many times is not asked again. */
const REFUSALS = 3;

export function openTransport(smtpUrl: string): Transporter {
  return createTransport({ url: smtpUrl, pool: true, maxConnections: 5, ...TIMEOUTS });
}

/** Sends the mail of one outbox row. The row was committed with what it is about; this runs only after that. */
export function mailSender(service: Omit<Service, 'wake'>, transport: Pick<Transporter, 'sendMail'>): Send {
  const { config, database, now } = service;
  const host = new URL(config.publicUrl).hostname;
  const from = config.mailFrom ?? `join@${host}`;
  return async (row) => {
    const record =
      row.application_id === null ? null : await loadRecord(database.db, row.member_id, row.application_id);
    if (record === null) return { outcome: 'skipped', failure: 'erased' };
    const options = { now: now(), confirmDays: config.confirmDays, publicUrl: config.publicUrl };
    const links = await issueLinks(database, row, record.row.id, options);
    if (typeof links === 'string') return { outcome: 'skipped', failure: links };
    const mail = composeMail(row.kind, record, links, config);
    try {
      await transport.sendMail({
        ...mail,
        from,
        to: { name: '', address: record.application.email },
        // The same for every try, so that mail programs can tell a second copy.
        messageId: `<${row.id}@${host}>`,
        headers: {
          'List-Unsubscribe': `<${links.unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
          'Content-Language': record.application.language,
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { outcome: 'sent' };
    } catch (error) {
      return failed(error, row.attempts);
    }
  };
}

/** A failure by its code. `EENVELOPE` with a 5xx is the recipient's server saying no for good. */
function failed(error: unknown, attempts: number): Sent {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const failure = [code ?? 'unknown', responseCode].filter((part) => part !== undefined).join(' ');
  const refused = code === 'EENVELOPE' && (responseCode ?? 0) >= 500;
  return { outcome: refused && attempts >= REFUSALS ? 'dead' : 'failed', failure };
}
