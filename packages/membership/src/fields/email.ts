import { ok, type Issue, type Result } from '../result.ts';
import { refuse } from './issue.ts';
import { parseText, type TextRule } from './text.ts';

/** RFC 5321 (4.5.3.1.3, with erratum 1690): a mailbox of 254 characters at most, 64 octets of them before the "@". */
export const EMAIL_MAX_LENGTH = 254;
const LOCAL_MAX_OCTETS = 64;

/** Domains one slip away from a common one. People are asked, never stopped. */
const SLIPS: Readonly<Record<string, string>> = {
  'gmial.com': 'gmail.com',
  'gmai.com': 'gmail.com',
  'gmail.cm': 'gmail.com',
  'gmail.co': 'gmail.com',
  'homtail.com': 'hotmail.com',
  'hotmial.com': 'hotmail.com',
  'hotmail.co': 'hotmail.com',
  'outlok.com': 'outlook.com',
  'yaho.com': 'yahoo.com',
};
const SLIPPED_ENDINGS: readonly (readonly [string, string])[] = [
  ['.con', '.com'],
  ['.ku', '.uk'],
  ['.gov.u', '.gov.uk'],
  ['.gvo.uk', '.gov.uk'],
  ['.gov.wale', '.gov.wales'],
  ['.llyw.cymr', '.llyw.cymru'],
];

/** Phones type these for the apostrophe of "o'brien"; no mail server has a mailbox under them. */
const TYPOGRAPHIC_APOSTROPHES = /[\u02B9-\u02BC\u2018\u2019\u201B\u2032\uFF07]/g;
/** Word processors and web pages have these for the hyphen of "st-helens.gov.uk", and no domain may have them. */
const TYPOGRAPHIC_HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** The at sign of a keyboard for Chinese or Japanese, and its small form. */
const WIDE_AT = /[\uFF20\uFE6B]/g;

/** Letters, digits and marks of any script (RFC 6531), and the signs of an RFC 5322 atom. */
const LOCAL_PART = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** Names that the internet's mail never reaches (RFC 6761, RFC 6762, RFC 7686, RFC 9476, RFC 3172; ICANN's `internal`). */
const NO_MAIL = ['invalid', 'localhost', 'local', 'onion', 'alt', 'arpa', 'internal'];

/**
 * A permissive check: something, one "@", a domain with a dot. Only a message sent there proves more. A domain in
 * letters beyond ASCII is given back in its ASCII form (UTS 46), so that one mailbox has one spelling:
 * `a@ｇmail.example` becomes `a@gmail.example`.
 */
export function parseEmail(value: unknown, path: string, rule: TextRule): Result<string> {
  const text = parseText(value, path, rule);
  if (!text.ok || text.value === '') return text;
  const email = readEmail(text.value);
  if (email === null) return refuse(path, 'invalid-email', 'not of the form name@example.com');
  if (email.length > rule.maxLength)
    return refuse(path, 'too-long', `more than ${rule.maxLength} characters`);
  return ok(email, suggestEmail(email) === null ? [] : [slipWarning(path)]);
}

function readEmail(text: string): string | null {
  const parts = text.replace(TYPOGRAPHIC_HYPHENS, '-').replace(WIDE_AT, '@').split('@');
  if (parts.length !== 2) return null;
  const local = (parts[0] ?? '').replace(TYPOGRAPHIC_APOSTROPHES, "'");
  const typed = parts[1] ?? '';
  const domain = asciiDomain(typed);
  if (domain === null || !isLocalPart(local)) return null;
  return `${local}@${isAscii(typed) ? typed : domain}`;
}

function isLocalPart(local: string): boolean {
  return LOCAL_PART.test(local) && new TextEncoder().encode(local).length <= LOCAL_MAX_OCTETS;
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7F]*$/.test(text);
}

/** Of ASCII letters, digits, dots and hyphens; what lies beyond ASCII is mapped first and looked at afterwards. */
const TYPED_DOMAIN = /^(?:[A-Za-z\d.-]|[^\x00-\x7F])+$/;
/** A label that begins or ends with a hyphen, in front of each of the four full stops of UTS 46. */
const HYPHEN_AT_EDGE = /(?:^|[.\u3002\uFF0E\uFF61])-|-(?:$|[.\u3002\uFF0E\uFF61])/;
/**
 * A label of the ASCII form. Behind the prefix of an encoded one stand its ASCII letters and a hyphen (RFC 3492, 3.1), or
 * neither: `xn----7sb…` has a hyphen of its own, and `xn---x` is not an encoding of anything.
 */
const LABEL = /^(?!xn---[^-]*$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;
/** Top-level domains are letters (RFC 3696, section 2), or an encoded label. */
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z\d-]+)$/;

/** A domain in its ASCII form by UTS 46, lower case; `null` for what is not a domain that takes mail. */
export function asciiDomain(domain: string): string | null {
  if (!TYPED_DOMAIN.test(domain) || HYPHEN_AT_EDGE.test(domain)) return null;
  const address = `http://${domain}/`;
  if (!URL.canParse(address)) return null;
  const ascii = new URL(address).hostname;
  const labels = ascii.split('.');
  const last = labels.at(-1) ?? '';
  const isDomain =
    labels.length > 1 &&
    ascii.length <= 253 &&
    labels.every((label) => LABEL.test(label)) &&
    TOP_LEVEL.test(last);
  return isDomain && !NO_MAIL.includes(last) ? ascii : null;
}

/** The address that two spellings share: one membership is looked up by it. */
export function emailKey(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  return `${email.slice(0, at + 1).normalize('NFC')}${asciiDomain(domain) ?? domain.normalize('NFC')}`.toLowerCase();
}

/**
 * Providers that have one mailbox under several domains, and those that ignore dots before the "@".
 * @see https://support.google.com/mail/answer/7436150
 * @see https://support.apple.com/118230
 * @see https://proton.me/support/addresses-and-aliases
 */
const SAME_MAILBOX: Readonly<Record<string, string>> = {
  'googlemail.com': 'gmail.com',
  'mac.com': 'icloud.com',
  'me.com': 'icloud.com',
  'pm.me': 'proton.me',
  'protonmail.com': 'proton.me',
  'protonmail.ch': 'proton.me',
};
const IGNORED: Readonly<Record<string, RegExp>> = { 'gmail.com': /\./g, 'proton.me': /[._-]/g };

/**
 * The mailbox that mail to an address ends up in, as far as that can be known: in any spelling and without a tag
 * after "+" (RFC 5233). Limits on mail count this one, so that a stranger cannot walk round them.
 */
export function mailboxKey(email: string): string {
  const key = emailKey(email.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
  const at = key.lastIndexOf('@');
  const typed = key.slice(at + 1);
  const domain = Object.hasOwn(SAME_MAILBOX, typed) ? (SAME_MAILBOX[typed] ?? typed) : typed;
  const untagged = key.slice(0, at).replace(/(?<=.)\+.*$/s, '');
  const ignored = Object.hasOwn(IGNORED, domain) ? IGNORED[domain] : undefined;
  return `${ignored === undefined ? untagged : untagged.replace(ignored, '')}@${domain}`;
}

/** The address that was probably meant, or `null`: "a@homtail.com" → "a@hotmail.com". */
export function suggestEmail(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  const whole = Object.hasOwn(SLIPS, domain) ? SLIPS[domain] : undefined;
  const ending = SLIPPED_ENDINGS.find(([slip]) => domain.endsWith(slip));
  const meant = whole ?? (ending && domain.slice(0, -ending[0].length) + ending[1]);
  return meant === undefined || at < 1 ? null : `${email.slice(0, at)}@${meant}`;
}

function slipWarning(path: string): Issue {
  return {
    code: 'email-looks-mistyped',
    path,
    message: `${path}: the domain is one slip away from a common one`,
  };
}
