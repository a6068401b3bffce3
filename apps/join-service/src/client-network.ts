import { isIPv4, isIPv6 } from 'node:net';

/** What stands before the IPv4 address in a mapped (RFC 4291, 2.5.5.2), a translated (RFC 7915) and a NAT64 one (RFC 6052, 2.1). */
const EMBEDDING = ['0:0:0:0:0:ffff', '0:0:0:0:ffff:0', '64:ff9b:0:0:0:0'];
/** Groups of 16 bits that name the network of a household or an office: one client has all of a /64. */
const NETWORK_GROUPS = 4;

/**
 * Who a client is, by its address: an IPv4 address whole, of an IPv6 address its network (/64). Every spelling counts as
 * the address it is: with a port, in brackets, with a zone, quoted, in upper case, with or without zeros, or an IPv4
 * address inside an IPv6 one. What is not an address stands for itself.
 */
export function clientNetwork(text: string): string {
  const bare = withoutPort(text.trim().replace(/^"|"$/g, '')).replace(/%.*$/s, '');
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return bare.toLowerCase();
  const groups = groupsOf(bare);
  if (EMBEDDING.includes(groups.slice(0, 6).join(':'))) return ipv4(groups.slice(6));
  return groups.slice(0, NETWORK_GROUPS).join(':');
}

/** `192.0.2.1:443` and `[2001:db8::1]:443`; a bare IPv6 address has colons of its own. */
function withoutPort(text: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(text)?.[1];
  return bracketed ?? /^([\d.]+):\d*$/.exec(text)?.[1] ?? text;
}

/** The eight groups in lower-case hexadecimal without leading zeros. */
function groupsOf(address: string): string[] {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const plain = dotted === null ? address : `${dotted[1]}${hexOf(dotted[2] ?? '')}`;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}

function hexOf(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function ipv4(groups: readonly string[]): string {
  const bytes = groups.flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.join('.');
}
