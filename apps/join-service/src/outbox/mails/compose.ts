import type { Config, MailKind } from '../../config/config.ts';
import { html, raw } from '../../pages/html.ts';
import type { MemberRecord } from '../record.ts';
import { ANSWER_DAYS, type Links } from '../tokens.ts';
import { MAIL_WORDS, SHARED_WORDS } from './words.ts';

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
  /** The same content by name, for senders with templates of their own. */
  readonly pieces: Readonly<Record<string, string>>;
}

/**
 * The mail of an outbox row in the person's language. The name and organisation that were typed are in no mail to an
 * address that has not confirmed, and neither is anything else that a sender chooses: a form that mails strangers' words
 * is a form for spam.
 */
export function composeMail(kind: MailKind, record: MemberRecord, links: Links, config: Config): Mail {
  const { language } = record.application;
  const shared = SHARED_WORDS[language];
  const words = MAIL_WORDS[language][kind];
  const community = config.communityName ?? shared.community;
  const fill = (text: string) =>
    text
      .replaceAll('{community}', () => community)
      .replaceAll('{days}', () => String(config.confirmDays))
      .replaceAll('{answerDays}', () => String(ANSWER_DAYS));
  const action = links.confirm ?? links.keep;
  const receipt = receiptParts(record, config);
  const parts: Part[] = [
    ...words.paragraphs.map((text) => ({ text: fill(text) })),
    ...(words.action !== null && action !== null ? [{ text: words.action, href: action }] : []),
    ...words.after.map((text) => ({ text: fill(text) })),
    ...receipt,
    ...(config.privacyUrl === null ? [] : [{ text: shared.privacy, href: config.privacyUrl }]),
    ...(config.contactEmail === null ? [] : [{ text: `${shared.contact}: ${config.contactEmail}` }]),
    { text: shared.unsubscribe },
    { text: shared.unsubscribeLink, href: links.unsubscribe },
  ];
  const subject = fill(words.subject);
  const pieces = {
    community,
    days: String(config.confirmDays),
    confirm_link: links.confirm ?? '',
    keep_link: links.keep ?? '',
    answer_days: String(ANSWER_DAYS),
    unsubscribe_link: links.unsubscribe,
    receipt: receipt.map(({ text }) => text).join('\n\n'),
    privacy_link: config.privacyUrl ?? '',
    contact: config.contactEmail ?? '',
  };
  return { subject, text: asText(parts), html: asHtml(parts, subject, language), pieces };
}

/** Words of consent hold the names of controllers: they are mailed where the operator has said who that may be. */
function receiptParts({ receipt, application }: MemberRecord, { controllers, sites }: Config): Part[] {
  if (receipt === null || (controllers.length === 0 && sites.length === 0)) return [];
  const words = SHARED_WORDS[application.language];
  const line = words.receiptLine
    .replace('{id}', () => receipt.id)
    .replace('{at}', receipt.receivedAt)
    .replace('{wording}', receipt.wordingId ?? receipt.membership.wordingId);
  const statement = { text: sentences(receipt.membership.wordingText) };
  const updates: Part[] =
    receipt.wordingText === null
      ? []
      : [
          { text: words.receiptState[receipt.state === 'not-given' ? 'not-given' : 'given'] },
          { text: sentences(receipt.wordingText) },
        ];
  return [{ text: words.receiptHeading, heading: true }, statement, ...updates, { text: line }];
}

function sentences(text: string): string {
  return `${text.replace('\n', '. ')}.`;
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
