import { isObject, text } from '@ipec/common';
import { Balance } from './balance.ts';
import { type Parsed, parseJson } from './parse-json.ts';

export interface Salvaged {
  readonly releases: readonly Parsed[];
  /** Characters of the stretch that are in none of them. */
  readonly lost: number;
}

/** How often the stretch may be gone through in vain: hostile input would take for ever. */
const PATIENCE = 20;

/**
 * The whole releases in a stretch of text that is not JSON, such as a list after one broken item. Each begins with its
 * `ocid`, or with the member that the releases before it began with.
 */
export function salvage(stretch: string, firstKey = 'ocid'): Salvaged {
  const keys = [...new Set(['ocid', firstKey])].map((key) => key.replace(/[^\w-]/g, '.'));
  const starts = new RegExp(String.raw`\{\s*"(?:${keys.join('|')})"\s*:`, 'g');
  const releases: Parsed[] = [];
  let kept = 0;
  let patience = PATIENCE * stretch.length;
  starts.lastIndex = 1;
  for (let start = starts.exec(stretch); start && patience > 0; start = starts.exec(stretch)) {
    const end = new Balance().end(stretch, start.index);
    const raw = end < 0 ? '' : stretch.slice(start.index, end);
    patience -= end < 0 ? stretch.length - start.index : raw.length;
    const parsed = parseJson(raw);
    if (!parsed || !isObject(parsed.value) || text(parsed.value['ocid']) === undefined) continue;
    releases.push(parsed);
    kept += raw.length;
    starts.lastIndex = end;
  }
  return { releases, lost: stretch.length - kept };
}

/** The name of the first member of an object's text. */
export function firstKeyOf(raw: string): string | undefined {
  return /^\{\s*"([^"\\]{1,40})"/.exec(raw)?.[1];
}
