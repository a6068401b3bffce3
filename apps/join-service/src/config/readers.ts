import { fail, ok, type Result } from '@ipec/membership';
import type { DatabaseConfig, Read } from './config.ts';

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

export const names: Read<readonly string[]> = (_, value) =>
  ok(
    value
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

export const mailbox: Read<string> = (name, value) =>
  /^([^<>\r\n]*<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/.test(value)
    ? ok(value)
    : wrong(name, 'an address such as join@example.org or Community <join@example.org>', value);

export const database: Read<DatabaseConfig> = (name, value) => {
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value))
    return ok({ kind: 'postgres', url: value, connections: 10 });
  const file = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(value)?.[1];
  return file === undefined
    ? wrong(name, 'sqlite:FILE or postgres://…', value)
    : ok({ kind: 'sqlite', file });
};
