type Listener = (printing: boolean) => void;

const listeners = new Set<Listener>();
let media: MediaQueryList | undefined;

/** Tells when the page is about to be printed, and when it has been. One query serves the whole page. */
export function watchPrint(listener: Listener): () => void {
  if (!media) {
    media = matchMedia('print');
    media.addEventListener('change', ({ matches }) => {
      for (const tell of listeners) tell(matches);
    });
  }
  listeners.add(listener);
  if (media.matches) listener(true);
  return () => listeners.delete(listener);
}
