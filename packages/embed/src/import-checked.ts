/**
 * By file, the address of the next attempt: a browser may remember a refused module by its address. In an address that has a
 * query, the second `?` is a letter of it.
 */
const again = new Map<string, string>();

/**
 * Imports a module only if it is what the manifest says it is; where it was refused before, it is fetched again.
 * `import()` takes no integrity, but a module that a `modulepreload` link has fetched and refused stays refused: it shares
 * the module map with `import()`. Neither is a Trusted Types sink, which setting `src` on a script would be.
 */
export async function importChecked<T>(href: string, integrity: string): Promise<T> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = 'anonymous';
  link.integrity = integrity;
  link.href = again.get(href) ?? href;
  try {
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () =>
        reject(new Error(`${href} could not be loaded, or is not what the manifest says.`));
      document.head.append(link);
    });
    return (await import(/* @vite-ignore */ link.href)) as T;
  } catch (error) {
    again.set(href, `${link.href}?again`);
    throw error;
  }
}
