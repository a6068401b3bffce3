/** Where the law comes from, and how well each statement of it was checked: read from the rules themselves. */
import { cite, uk } from '../../packages/procedures/src/index.ts';

/** Every citation in a value, with the status that stands beside it; without one it is `verified`, as `cite` says. */
export function citationsIn(value) {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (value === null || typeof value !== 'object') return [];
  const { cite: one, citation: other, status = 'verified' } = value;
  const here = [one, other].flat().filter((ref) => typeof ref === 'string' && ref !== '');
  return [...here.map((ref) => ({ ref, status })), ...Object.values(value).flatMap(citationsIn)];
}

/** The rule set and its citations. */
export function readLaw() {
  const { id, version, hash, lawAsAt, knownTo, jurisdiction } = uk;
  const stated = citationsIn({ ...uk, text: null, instruments: null });
  const count = (status) => stated.filter((one) => one.status === status).length;
  const keys = [...new Set(stated.map(({ ref, status }) => `${status} ${ref}`))].sort();
  const citations = keys.map((key) => {
    const [status] = key.split(' ', 1);
    const ref = key.slice(status.length + 1);
    return { ref, status, url: addressOf(ref) };
  });
  return {
    ruleset: { id, version, hash, lawAsAt, knownTo, jurisdiction },
    statements: { verified: count('verified'), partly: count('partly'), unverified: count('unverified') },
    citations,
  };
}

function addressOf(ref) {
  try {
    return cite(ref, uk).url;
  } catch {
    return null;
  }
}
