/**
 * Imports a module only if it is what the manifest says it is. `import()` takes no integrity, but a module that a
 * `modulepreload` link has fetched and refused stays refused: it shares the module map with `import()`. Neither is a
 * Trusted Types sink, which setting `src` on a script would be.
 */
export async function importChecked<T>(href: string, integrity: string): Promise<T> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = 'anonymous';
  link.integrity = integrity;
  link.href = href;
  await new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${href} could not be loaded, or is not what the manifest says.`));
    document.head.append(link);
  });
  return import(/* @vite-ignore */ href) as Promise<T>;
}
