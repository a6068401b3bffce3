import type { Config } from '../../config/config.ts';
import { html, raw } from '../../pages/html.ts';
import type { MemberRecord } from '../record.ts';
import type { Links } from '../tokens.ts';
import { MAIL_WORDS, SHARED_WORDS, type MailKind } from './words.ts';

/** One paragraph of a mail: text, a link, or both. Plain text and HTML are made from the same list. */
interface Part {
  readonly text: string;
  readonly href?: string;
  readonly heading?: true;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The mail of an outbox row in the person's language. The name and organisation that were typed are in no mail to an
 * address that has not confirmed: a form that mails strangers' words is a form for spam.
 */
export function composeMail(kind: string, record: MemberRecord, links: Links, config: Config): Mail {
  const { language } = record.application;
  const shared = SHARED_WORDS[language];
  const words = MAIL_WORDS[language][mailKind(kind, record)];
  const fill = (text: string) =>
    text
      .replaceAll('{community}', config.communityName ?? shared.community)
      .replaceAll('{days}', String(config.confirmDays));
  const parts: Part[] = [
    ...words.paragraphs.map((text) => ({ text: fill(text) })),
    ...(words.action !== null && links.confirm !== null ? [{ text: words.action, href: links.confirm }] : []),
    ...words.after.map((text) => ({ text: fill(text) })),
    ...receiptParts(record),
    ...(config.privacyUrl === null ? [] : [{ text: shared.privacy, href: config.privacyUrl }]),
    ...(config.contactEmail === null ? [] : [{ text: `${shared.contact}: ${config.contactEmail}` }]),
    { text: shared.unsubscribe },
    { text: shared.unsubscribeLink, href: links.unsubscribe },
  ];
  const subject = fill(words.subject);
  return { subject, text: asText(parts), html: asHtml(parts, subject, language) };
}

function mailKind(kind: string, { member }: MemberRecord): MailKind {
  if (kind !== 'confirm') return 'welcome';
  return member.status === 'confirmed' ? 'confirm-change' : 'confirm';
}

function receiptParts({ receipt, application }: MemberRecord): Part[] {
  if (receipt === null) return [];
  const words = SHARED_WORDS[application.language];
  const line = words.receiptLine
    .replace('{id}', () => receipt.id)
    .replace('{at}', receipt.receivedAt)
    .replace('{wording}', receipt.wordingId);
  return [
    { text: words.receiptHeading, heading: true },
    { text: words.receiptState[receipt.state === 'not-given' ? 'not-given' : 'given'] },
    { text: receipt.wordingText.replace('\n', '. ') },
    { text: line },
  ];
}

function asText(parts: readonly Part[]): string {
  return `${parts.map(({ text, href }) => (href === undefined ? text : `${text}:\n${href}`)).join('\n\n')}\n`;
}

function asHtml(parts: readonly Part[], subject: string, language: string): string {
  const body = parts.map(({ text, href, heading }) => {
    if (heading) return html`<h2 style="font-size:1.1em">${text}</h2>`;
    return href === undefined
      ? html`<p>${text}</p>`
      : html`<p><a href="${href}" style="color:#006A52;font-weight:bold">${text}</a></p>`;
  });
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="font-family:sans-serif;line-height:1.5;max-width:38em">
        ${raw(body.join('\n'))}
      </body>
    </html>`.toString();
}
