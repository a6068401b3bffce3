import type { TakeAwayStrings } from '../strings/take-away.ts';
import { readFragment, writeFragment, type LinkState } from './permalink.ts';

/** A chart without an id is known by its heading. */
const nameOf = (host: Element): string => host.id || (host.getAttribute('heading') ?? '');

/** The address of the page with the state of a chart in its fragment. */
function linkTo(host: Element, state: LinkState): string {
  const url = new URL(host.ownerDocument.URL);
  url.hash = writeFragment(url.hash, nameOf(host), state);
  return url.href;
}

/** Copies the address; answers what to say: that it is copied, else the address itself. */
export async function copyLink(
  host: Element,
  state: LinkState,
  { copied }: TakeAwayStrings,
): Promise<string> {
  const link = linkTo(host, state);
  return navigator.clipboard.writeText(link).then(
    () => copied,
    () => link,
  );
}

/** The state that the address of the page gives a chart. */
export function stateOf(host: Element): LinkState {
  return readFragment(new URL(host.ownerDocument.URL).hash, nameOf(host));
}
