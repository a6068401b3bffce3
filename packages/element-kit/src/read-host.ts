import { earlyTree, type PageTree } from './page-tree.ts';

/** How plain data is read, with the address that links are resolved against. */
export type HostReader<T> = (tree: PageTree, options: { readonly baseUrl: string }) => T;

/** What each host said when it was last read, and what was read of it. */
const readings = new WeakMap<Element, readonly [said: string, read: unknown]>();

/**
 * Reads a host; one that says what it said before is not read again, but what was read then is given once more.
 *
 * @param read - the one reader that the host has for its markup
 */
export function readHost<T>(host: Element, tree: PageTree, read: HostReader<T>): T {
  const { baseURI: baseUrl } = host;
  const said = baseUrl + JSON.stringify(tree);
  let reading = readings.get(host);
  if (reading?.[0] !== said) readings.set(host, (reading = [said, read(tree, { baseUrl })]));
  return reading[1] as T;
}

/** Reads a host that is not yet registered. Its first reading after that finds the same in most pages. */
export function readEarly<T>(host: Element, read: HostReader<T>): T {
  return readHost(host, earlyTree(host), read);
}
