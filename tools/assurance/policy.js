/** The Content Security Policy lines under which the tests run the widgets, and the hosts that they run on. */
import { HOSTS, STRICT_CSP } from '../../apps/demo-council/src/hosts.ts';

export function readPolicy() {
  return STRICT_CSP.split('; ');
}

/** @returns {{ name: string, why: string }[]} */
export function readHosts() {
  return HOSTS.map(({ name, why }) => ({ name, why }));
}
