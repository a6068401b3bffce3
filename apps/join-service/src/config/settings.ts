import { readFileSync } from 'node:fs';
import { fail, ok, type Issue, type Result } from '@ipec/common';

export type Env = Readonly<Record<string, string | undefined>>;

/** Every setting of the service. Anything else that looks like one is refused by name. */
export const SETTINGS = [
  'ADMIN_TOKEN',
  'ALLOWED_ORIGINS',
  'ASK_AGAIN_MONTHS',
  'COMMUNITY_NAME',
  'CONFIRM_DAYS',
  'CONTACT_EMAIL',
  'CONTROLLERS',
  'DATABASE_CONNECTIONS',
  'DATABASE_URL',
  'HOST',
  'LIVE',
  'LOG_LEVEL',
  'MAIL_FROM',
  'METRICS_TOKEN',
  'NOTIFY_API_KEY',
  'NOTIFY_BASE_URL',
  'NOTIFY_CALLBACK_TOKEN',
  'NOTIFY_TEMPLATES',
  'PORT',
  'PRIVACY_URL',
  'PRIVACY_VERSION',
  'PROOF_OF_WORK',
  'PUBLIC_URL',
  'RATE_LIMIT',
  'RETENTION_DAYS',
  'SITES',
  'SMTP_URL',
  'TRUST_PROXY',
  'WEBHOOK_SECRET',
  'WEBHOOK_URL',
] as const;
export type SettingName = (typeof SETTINGS)[number];

/** Settings that hold a secret, or an address with one in it: each can be given as a file by `NAME_FILE`. */
export const SECRETS: readonly SettingName[] = [
  'ADMIN_TOKEN',
  'DATABASE_URL',
  'METRICS_TOKEN',
  'NOTIFY_API_KEY',
  'NOTIFY_CALLBACK_TOKEN',
  'SMTP_URL',
  'WEBHOOK_SECRET',
];

/** Used by `npm start` for the mail catcher, beside the service. */
const BESIDE = ['MAIL_PORT'];
/** Beginnings that belong to this service: a name with one of them, or one of them alone, is meant for it. */
const FAMILIES =
  /^(?:(?:ADMIN|ALLOWED|ASK|COMMUNITY|CONFIRM|CONTACT|CONTROLLERS?|MAIL|METRICS|NOTIFY|PRIVACY|PROOF|RATE|RETENTION|SMTP|TRUST|WEBHOOK)_|(?:COMMUNITY|CONTACT|CONTROLLER|METRICS|NOTIFY|PRIVACY|RETENTION|SITE|SMTP|WEBHOOK)$)/i;

/**
 * The environment with the contents of `NAME_FILE` in the place of `NAME`: a last line break is not part of a secret.
 * Issues: `bad-setting` for a file that cannot be read and for a secret that is given twice, `unknown-setting` for a
 * name that is nearly or by its beginning one of ours.
 */
export function resolveSettings(env: Env): Result<Env> {
  const issues: Issue[] = unknownSettings(env);
  const resolved: Record<string, string | undefined> = { ...env };
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`]?.trim();
    if (file === undefined || file === '') continue;
    const text = readSecret(file);
    if (text === null) issues.push(bad(`${name}_FILE`, 'must name a file that can be read and is not empty'));
    else if ((env[name] ?? '').trim() !== '')
      issues.push(bad(`${name}_FILE`, `cannot be set together with ${name}`));
    else resolved[name] = text;
  }
  return issues.length > 0 ? fail(...issues) : ok(resolved);
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch {
    return null;
  }
}

function bad(name: string, what: string): Issue {
  return { code: 'bad-setting', path: name, message: `${name} ${what}` };
}

function unknownSettings(env: Env): Issue[] {
  const known: readonly string[] = [...SETTINGS, ...SECRETS.map((name) => `${name}_FILE`), ...BESIDE];
  return Object.keys(env)
    .filter((name) => env[name] !== undefined && !known.includes(name))
    .flatMap((name) => {
      if (isPlainAsFile(name)) return [bad(name, 'is not a setting: only secrets are given as a file')];
      const meant = nearest(name, known);
      if (meant === null && !FAMILIES.test(name)) return [];
      const hint =
        meant === null
          ? 'is not a setting: see the README for the list'
          : `is not a setting: did you mean ${meant}?`;
      return [{ code: 'unknown-setting', path: name, message: `${name} ${hint}` }];
    });
}

/** `PUBLIC_URL_FILE`: a setting that is nobody's secret, given as a file. */
function isPlainAsFile(name: string): boolean {
  const plain = SETTINGS.filter((setting) => !SECRETS.includes(setting));
  return plain.some((setting) => name.toUpperCase() === `${setting}_FILE`);
}

/** The setting that a name is one slip away from (two in a long one), or `null`. Short names are everybody's. */
function nearest(name: string, known: readonly string[]): string | null {
  const upper = name.toUpperCase().replaceAll('-', '_');
  const slips = (setting: string) => (setting.length >= 11 ? 2 : 1);
  const candidates = known.filter((setting) => setting.length > 5);
  const same = known.find((setting) => setting.length > 4 && setting === upper);
  return same ?? candidates.find((setting) => distance(upper, setting) <= slips(setting)) ?? null;
}

/** How many letters were missed, doubled, changed or exchanged with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const best = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + change);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(best, at(rows, i - 2, j - 2) + 1) : best);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
