let media: MediaQueryList | undefined;

/** Tells when the page is about to be printed, and when it has been. One query serves the whole page. */
export function watchPrint(listener: (printing: boolean) => void): () => void {
  const query = (media ??= matchMedia('print'));
  const tell = (): void => listener(query.matches);
  query.addEventListener('change', tell);
  if (query.matches) tell();
  return () => query.removeEventListener('change', tell);
}
