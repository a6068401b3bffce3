let media: MediaQueryList | undefined;

/**
 * Tells when the page is about to be printed, and when it has been. Browsers count the pages right after `beforeprint`,
 * so whatever is to be printed must be there when its listeners and their microtasks have run; the media query changes
 * too late for that, and alone where somebody only looks at the page as it would be printed.
 */
export function watchPrint(listener: (printing: boolean) => void): () => void {
  const query = (media ??= matchMedia('print'));
  const onChange = (): void => listener(query.matches);
  const onBefore = (): void => listener(true);
  const onAfter = (): void => listener(false);
  query.addEventListener('change', onChange);
  addEventListener('beforeprint', onBefore);
  addEventListener('afterprint', onAfter);
  if (query.matches) onBefore();
  return () => {
    query.removeEventListener('change', onChange);
    removeEventListener('beforeprint', onBefore);
    removeEventListener('afterprint', onAfter);
  };
}
