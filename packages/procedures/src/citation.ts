import type { Citation, Ruleset, Status } from './types.ts';

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^Sch\.(\w+) paras? (\w+)/, '/schedule/$1/paragraph/$2'],
  [/^Sch\.(\w+)/, '/schedule/$1'],
  [/^Part (\w+)/, '/part/$1'],
  [/^ss?\.(\w+)/, '/section/$1'],
  [/^regs?\.(\w+)/, '/regulation/$1'],
];

/** The address of a provision on legislation.gov.uk, from its citation; the instrument's own address if it is bare. */
export function citationUrl(ref: string, ruleset: Ruleset): string | null {
  const [key = '', ...rest] = ref.split(' ');
  const base = ruleset.instruments[key]?.url ?? null;
  const provision = rest.join(' ');
  const part = PARTS.find(([pattern]) => pattern.test(provision));
  if (base === null || !part) return base;
  const [match] = part[0].exec(provision) ?? [''];
  return base + match.replace(part[0], part[1]);
}

const made = new WeakMap<Ruleset, Map<string, Citation>>();

/** A citation with its address and how well it has been checked. The same one is given each time. */
export function cite(ref: string, ruleset: Ruleset, status: Status = 'verified'): Citation {
  const known = made.get(ruleset) ?? new Map<string, Citation>();
  made.set(ruleset, known);
  const citation = known.get(ref + status) ?? { ref, url: citationUrl(ref, ruleset), status };
  known.set(ref + status, citation);
  return citation;
}
