import { fetchText, type Fetch, type Loaded } from '@ipec/element-kit';
import type { Ruleset } from '@ipec/procedures';
import { parseRuleset } from '@ipec/procedures/ruleset';

/** Fetches a rule set from an absolute address; every fault of it is an issue. */
export async function loadRuleset(url: string, signal: AbortSignal, fetch: Fetch): Promise<Loaded<Ruleset>> {
  const fetched = await fetchText(url, signal, fetch);
  if (!fetched.ok) return fetched;
  try {
    return parseRuleset(JSON.parse(fetched.value));
  } catch (error) {
    return { ok: false, issues: [{ code: 'not-json', message: `${url} is no JSON: ${String(error)}` }] };
  }
}
