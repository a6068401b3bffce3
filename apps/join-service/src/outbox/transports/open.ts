import type { Service } from '../../service.ts';
import { notifyTransport } from './notify.ts';
import { smtpTransport } from './smtp.ts';
import type { MailTransport } from './transport.ts';

/** The way to send mail that is configured, or `null`: then mail waits in the outbox. Throws where it cannot work. */
export async function openTransport(service: Omit<Service, 'wake'>): Promise<MailTransport | null> {
  const { notify, smtpUrl } = service.config;
  const warn = (code: string) => service.log.warn({ code }, 'notify: the templates could not be checked');
  if (notify !== null) return notifyTransport(notify, service.now, warn);
  return smtpUrl === null ? null : smtpTransport(service, smtpUrl);
}
