import { ok, type Issue, type Result } from '../result.ts';
import { refuse } from './issue.ts';
import { parseText, type TextRule } from './text.ts';

/** RFC 5321 (4.5.3.1.3, with erratum 1690): a mailbox of 254 characters at most, 64 of them before the "@". */
export const EMAIL_MAX_LENGTH = 254;

/** Domains one slip away from a common one. People are asked, never stopped. */
const SLIPS: Readonly<Record<string, string>> = {
  'gmial.com': 'gmail.com',
  'gmai.com': 'gmail.com',
  'gmail.co': 'gmail.com',
  'homtail.com': 'hotmail.com',
  'hotmial.com': 'hotmail.com',
  'hotmail.co': 'hotmail.com',
  'outlok.com': 'outlook.com',
  'yaho.com': 'yahoo.com',
};
const SLIPPED_ENDINGS: readonly (readonly [string, string])[] = [
  ['.gov.u', '.gov.uk'],
  ['.gov.ku', '.gov.uk'],
  ['.gvo.uk', '.gov.uk'],
  ['.ac.ku', '.ac.uk'],
  ['.co.ku', '.co.uk'],
  ['.gov.wale', '.gov.wales'],
  ['.llyw.cymr', '.llyw.cymru'],
];

/** A permissive check: something, one "@", a domain with a dot. Only a message sent there proves more. */
export function parseEmail(value: unknown, path: string, rule: TextRule): Result<string> {
  const text = parseText(value, path, rule);
  if (!text.ok || text.value === '') return text;
  if (!isEmail(text.value)) return refuse(path, 'invalid-email', 'not of the form name@example.com');
  const suggestion = suggestEmail(text.value);
  return ok(text.value, suggestion === null ? [] : [slipWarning(path)]);
}

function isEmail(text: string): boolean {
  const parts = text.split('@');
  const [local = '', domain = ''] = parts;
  return parts.length === 2 && isLocalPart(local) && isDomain(domain);
}

function isLocalPart(local: string): boolean {
  return local.length <= 64 && /^[^\s.,:;<>()[\]\\"]+(\.[^\s.,:;<>()[\]\\"]+)*$/.test(local);
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length > 1 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? '');
}

function isLabel(label: string): boolean {
  return label.length <= 63 && /^[\p{L}\p{N}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u.test(label);
}

/** The address two spellings share: what one membership is looked up by. */
export function emailKey(email: string): string {
  return email.normalize('NFC').toLowerCase();
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
