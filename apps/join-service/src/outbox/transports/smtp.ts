import { createTransport, type Transporter } from 'nodemailer';
import { safeError } from '../../log.ts';
import type { Service } from '../../service.ts';
import type { Sent } from '../worker.ts';
import type { MailTransport } from './transport.ts';

/** No wait of a mail is longer than this, and all of them end before the lease of the outbox row does. */
const TIMEOUTS = {
  connectionTimeout: 4_000,
  greetingTimeout: 4_000,
  socketTimeout: 8_000,
  dnsTimeout: 4_000,
};
/** A recipient or a mail that was refused for good this many times is not tried again. */
const REFUSALS = 3;
/** The mail server's refusals of a recipient, and of a mail after it has seen it. */
const REFUSED = ['EENVELOPE', 'EMESSAGE'];

/** A pool of connections. It tells failures of idle ones by an event, and nobody listening to it would end the process. */
function openPool({ log }: Pick<Service, 'log'>, smtpUrl: string): Pick<Transporter, 'sendMail' | 'close'> {
  const pool = createTransport({ url: smtpUrl, pool: true, maxConnections: 5, ...TIMEOUTS });
  pool.on('error', (error: unknown) =>
    log.warn({ error: safeError(error) }, 'mail: an idle connection broke'),
  );
  return pool;
}

/** Mail by a mail server. */
export function smtpTransport(
  service: Pick<Service, 'config' | 'log'>,
  smtpUrl: string,
  transporter: Pick<Transporter, 'sendMail' | 'close'> = openPool(service, smtpUrl),
): MailTransport {
  const { config } = service;
  const host = () => new URL(config.publicUrl).hostname;
  return {
    close: () => transporter.close(),
    async send(mail) {
      try {
        await transporter.sendMail({
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          from: config.mailFrom ?? `join@${host()}`,
          ...(config.contactEmail === null ? {} : { replyTo: config.contactEmail }),
          to: { name: '', address: mail.to },
          // The same for every try, so that mail programs can tell a second copy.
          messageId: `<${mail.id}@${host()}>`,
          headers: {
            'List-Unsubscribe': `<${mail.unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': mail.language,
          },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { outcome: 'sent' };
      } catch (error) {
        return failed(error, mail.attempts);
      }
    },
  };
}

/** A failure by its code: texts of mail servers quote addresses. */
function failed(error: unknown, attempts: number): Sent {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const failure = [code ?? 'unknown', responseCode].filter((part) => part !== undefined).join(' ');
  const refused = REFUSED.includes(code ?? '') && (responseCode ?? 0) >= 500;
  return { outcome: refused && attempts >= REFUSALS ? 'dead' : 'failed', failure };
}
