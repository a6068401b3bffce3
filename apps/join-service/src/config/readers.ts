import { fail, LANGUAGES, ok, type Result } from '@ipec/common';
import { cleanText } from '@ipec/membership';
import {
  MAIL_KINDS,
  type DatabaseConfig,
  type MailKind,
  type NotifyConfig,
  type Read,
  type Site,
} from './config.ts';

function wrong(name: string, expected: string, text: string): Result<never> {
  return fail({
    code: 'bad-setting',
    path: name,
    message: `${name} must be ${expected}, got ${quote(text)}`,
  });
}

/** A setting as it may be shown: secrets in URLs are left out, and it stays on one line. */
function quote(text: string): string {
  return JSON.stringify(text.replace(/\/\/.*@/s, '//***@').slice(0, 100));
}

export const text: Read<string> = (_, value) => ok(value);

export function wholeNumber(from: number, to: number): Read<number> {
  return (name, value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    return number >= from && number <= to
      ? ok(number)
      : wrong(name, `a whole number from ${from} to ${to}`, value);
  };
}

export function oneOf<const T extends string>(...options: readonly T[]): Read<T> {
  return (name, value) => {
    const found = options.find((option) => option === value);
    return found === undefined ? wrong(name, `one of ${options.join(', ')}`, value) : ok(found);
  };
}

export function url(...protocols: readonly string[]): Read<string> {
  return (name, value) => {
    const fits =
      URL.canParse(value) && protocols.includes(new URL(value).protocol) && new URL(value).hostname !== '';
    const expected = `an address starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`;
    return fits ? ok(value) : wrong(name, expected, value);
  };
}

/** An address that may hold a user and a password: signs of their own in those have to be percent-encoded. */
export function address(...protocols: readonly string[]): Read<string> {
  const plain = url(...protocols);
  return (name, value) => (isAmbiguous(value) ? encodeHint(name) : plain(name, value));
}

/** More than one "@" before the path, or a user and password that do not decode. */
function isAmbiguous(value: string): boolean {
  const authority = /^[a-z]+:\/\/([^?]*)/i.exec(value)?.[1] ?? '';
  return authority.split('@').length > 2;
}

function encodeHint(name: string): Result<never> {
  const message = `${name} must have "@", ":", "/" and "%" in its user and password written as %40, %3A, %2F and %25`;
  return fail({ code: 'bad-setting', path: name, message });
}

/**
 * First parts of the service's own addresses, except for those of the form. Behind a proxy that takes the path of
 * PUBLIC_URL away they would look like it.
 */
const ROUTES: readonly string[] = [
  ...[
    'admin',
    'altcha',
    'confirm',
    'confirmations',
    'dead',
    'erasures',
    'healthz',
    'held',
    'keep',
    'members',
  ],
  ...['metrics', 'notify', 'people', 'unsubscribe', 'withdrawals'],
];

/** The address that people see, with or without a path, and without anything behind it. */
export const publicAddress: Read<string> = (name, value) => {
  const plain = url('https:', 'http:')(name, value);
  if (!plain.ok) return plain;
  const { origin, pathname, search, hash, username } = new URL(value);
  const fits = search === '' && hash === '' && username === '' && /^(?:\/[\w.~-]+)*\/*$/.test(pathname);
  const [, first = ''] = pathname.split('/');
  if (ROUTES.includes(first))
    return wrong(
      name,
      `without /${first} at the start of its path: that is an address of the service`,
      value,
    );
  return fits
    ? ok(origin + pathname.replace(/\/+$/, ''))
    : wrong(name, 'an address such as https://www.example.gov.uk/join', value);
};

/** One secret, or for rotation the new and the old one with a space between. */
export const tokens: Read<readonly string[]> = (name, value) => {
  const list = value.split(/\s+/);
  return list.length <= 2
    ? ok(list)
    : fail({
        code: 'bad-setting',
        path: name,
        message: `${name} must be one secret, or the new and the old one with a space between`,
      });
};

export const webhookSecrets: Read<readonly string[]> = (name, value) => {
  const list = tokens(name, value);
  if (!list.ok) return list;
  // Standard Webhooks: "whsec_" and base64 of 24 to 64 bytes.
  const isBroken = list.value.some(
    (secret) =>
      secret.startsWith('whsec_') &&
      (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret) ||
        !isKeyLength(Buffer.from(secret.slice(6), 'base64').length)),
  );
  return isBroken
    ? fail({
        code: 'bad-setting',
        path: name,
        message: `${name} must have base64 of 24 to 64 bytes behind "whsec_"`,
      })
    : list;
};

function isKeyLength(bytes: number): boolean {
  return bytes >= 24 && bytes <= 64;
}

/** `https://www.a.gov.uk = Council A; Partner | https://www.b.gov.uk = Council B`. */
export const sites: Read<readonly Site[]> = (name, value) => {
  const entries = value
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const found = entries.map((entry): Site | null => {
    const [, origin = '', who = ''] = /^(\S+?)\s*=\s*(.+)$/.exec(entry) ?? [];
    const controllers = splitNames(who);
    const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin.replace(/\/$/, '');
    return isOrigin && controllers.length > 0 ? { origin: new URL(origin).origin, controllers } : null;
  });
  const bad = entries[found.indexOf(null)];
  return bad === undefined
    ? ok(found.filter((site) => site !== null))
    : wrong(name, 'sites such as https://www.example.gov.uk = Example Council, separated by "|"', bad);
};

/** `NAME-ISS-SECRET`: a name and two UUIDs. */
export const notifyKey: Read<string> = (name, value) =>
  /^.*[0-9a-f-]{36}-[0-9a-f-]{36}$/i.test(value)
    ? ok(value)
    : fail({ code: 'bad-setting', path: name, message: `${name} must be a key as GOV.UK Notify shows it` });

/** Mails that go out only where there are templates for them. */
const OPTIONAL_KINDS: readonly MailKind[] = ['keep'];

/** `confirm.en=ID,confirm.cy=ID,…`: one template for each mail in each language; `keep` may be left out altogether. */
export const notifyTemplates: Read<NotifyConfig['templates']> = (name, value) => {
  const given = new Map(
    value
      .split(/[,\s]+/)
      .filter((part) => part !== '')
      .map((part) => [part.split('=', 1)[0] ?? '', part.split('=')[1] ?? '']),
  );
  const wanted = MAIL_KINDS.flatMap((kind) => LANGUAGES.map((language) => `${kind}.${language}`));
  const leftOut = OPTIONAL_KINDS.filter((kind) =>
    LANGUAGES.every((language) => !given.has(`${kind}.${language}`)),
  );
  const needed = wanted.filter((key) => !leftOut.some((kind) => key.startsWith(`${kind}.`)));
  const missing = needed.filter((key) => !/^[0-9a-f-]{36}$/i.test(given.get(key) ?? ''));
  const unknown = [...given.keys()].filter((key) => !wanted.includes(key));
  if (missing.length > 0 || unknown.length > 0) {
    const what = [
      missing.length > 0 && `ids for ${missing.join(', ')}`,
      unknown.length > 0 && `nothing for ${unknown.join(', ')}`,
    ];
    return fail({
      code: 'bad-setting',
      path: name,
      message: `${name} must have ${what.filter(Boolean).join(' and ')}`,
    });
  }
  const idsOf = (kind: string) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, given.get(`${kind}.${language}`) ?? '']));
  const templates = MAIL_KINDS.map((kind) => [kind, leftOut.includes(kind) ? null : idsOf(kind)]);
  return ok(Object.fromEntries(templates) as NotifyConfig['templates']);
};

export const origins: Read<readonly string[]> = (name, value) => {
  const list = value
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  const bad = list.find(
    (origin) => !URL.canParse(origin) || new URL(origin).origin !== origin.replace(/\/$/, ''),
  );
  return bad === undefined
    ? ok(list.map((origin) => new URL(origin).origin))
    : wrong(name, 'origins such as https://www.example.gov.uk, separated by commas', bad);
};

/** `Council A; Partner | Cyngor A; Partner`: the names of the controllers, and after each "|" their names once more. */
export const nameSets: Read<readonly (readonly string[])[]> = (_, value) =>
  ok(
    value
      .split('|')
      .map(splitNames)
      .filter((set) => set.length > 0),
  );

function splitNames(value: string): readonly string[] {
  return value
    .split(';')
    .map((name) => cleanText(name))
    .filter((name) => name !== '');
}

export const mailbox: Read<string> = (name, value) =>
  /^([^<>\r\n]*<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/.test(value)
    ? ok(value)
    : wrong(name, 'an address such as join@example.org or Community <join@example.org>', value);

export const database: Read<DatabaseConfig> = (name, value) => {
  const isPostgres = /^postgres(ql)?:\/\//.test(value);
  if (isPostgres && isAmbiguous(value)) return encodeHint(name);
  if (isPostgres && URL.canParse(value)) return ok({ kind: 'postgres', url: value, connections: 10 });
  const file = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(value)?.[1];
  return file === undefined
    ? wrong(name, 'sqlite:FILE or postgres://…', value)
    : ok({ kind: 'sqlite', file });
};
