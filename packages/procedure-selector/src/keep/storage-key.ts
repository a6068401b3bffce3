/** The name that kept answers have in a storage and in the fragment; `id` tells two selectors of one site apart. */
export function keptName(id: string): string {
  return id ? `ipec-ps-${id}` : 'ipec-ps';
}

/** True if there may be answers of that name. The part that reads them is loaded only then. */
export function keptSomewhere(
  { location }: Window,
  name: string,
  storages: () => readonly Storage[],
): boolean {
  if (location.hash.includes(`${name}=`)) return true;
  try {
    return storages().some((storage) => storage.getItem(name) !== null);
  } catch {
    // A browser that forbids storage keeps nothing.
    return false;
  }
}
