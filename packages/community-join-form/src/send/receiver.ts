import {
  fail,
  findReceiver,
  ok,
  parseSettings,
  RECEIVERS,
  type Receiver,
  type Result,
} from '@ipec/membership';
import type { Options } from '../options.ts';

/** A receiver with its settings. */
export interface Target {
  readonly receiver: Receiver;
  readonly settings: Readonly<Record<string, string>>;
}

/** Where a form sends, or why it cannot: `unknown-receiver`, `required`, `malformed-setting`. */
export function parseTarget({ receiver: id, settings }: Options): Result<Target> {
  const receiver = findReceiver(id);
  if (!receiver) {
    const known = RECEIVERS.map((one) => one.id).join(', ');
    const message = `receiver="${id}" is none of ${known}.`;
    return fail({ code: 'unknown-receiver', path: 'receiver', message });
  }
  const parsed = parseSettings(receiver, settings);
  return parsed.ok ? ok({ receiver, settings: parsed.value }) : parsed;
}

/** Where the service hands out challenges: beside the address that takes the answers. */
export function challengeUrl({ settings }: Target, base: string): string {
  return new URL('altcha', new URL(settings['action'] ?? '', base)).href;
}
