import { hubspot } from './hubspot.ts';
import { mailchimp } from './mailchimp.ts';
import { joinService, plainPost, webhook } from './ours.ts';
import type { Receiver } from './types.ts';

/** Every receiver the form can send to, the default first. A new one is a file and a line here. */
export const RECEIVERS: readonly Receiver[] = [joinService, plainPost, webhook, hubspot, mailchimp];

export function findReceiver(id: string): Receiver | undefined {
  return RECEIVERS.find((receiver) => receiver.id === id);
}
