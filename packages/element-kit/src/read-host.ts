import { earlyTree, type PageTree } from './page-tree.ts';

/** How plain data is read, with the address that links are resolved against. */
export type HostReader<T> = (tree: PageTree, options: { readonly baseUrl: string }) => T;

/** What was last read of each host, by which reader, and of what. */
const readings = new WeakMap<
  Element,
  { readonly by: unknown; readonly text: string; readonly said: unknown }
>();

/** Reads a host; one that says what it said before is not read again, but what it said then is given once more. */
export function readHost<T>(host: Element, tree: PageTree, read: HostReader<T>): T {
  const { baseURI: baseUrl } = host;
  const text = baseUrl + JSON.stringify(tree);
  const before = readings.get(host);
  if (before?.by === read && before.text === text) return before.said as T;
  const said = read(tree, { baseUrl });
  readings.set(host, { by: read, text, said });
  return said;
}

/** Reads a host that is not yet registered. Its first reading after that finds the same in most pages. */
export function readEarly<T>(host: Element, read: HostReader<T>): T {
  return readHost(host, earlyTree(host), read);
}
