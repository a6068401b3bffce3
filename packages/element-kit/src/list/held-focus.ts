function linksIn(root: ParentNode): readonly HTMLAnchorElement[] {
  return [...root.querySelectorAll('a')];
}

/**
 * Remembers what has the focus before a list is drawn anew, and gives the focus back after it: to the same element where it
 * only moved; where its entry was made again, to the link of the same address, else to the one in its place, else to the entry.
 */
export function holdFocus(root: ShadowRoot): () => void {
  const held = root.activeElement;
  const entry = held?.closest<HTMLElement>('li[id]');
  const address = held?.getAttribute('href');
  const place = entry ? linksIn(entry).findIndex((one) => one === held) : -1;
  const successor = (): HTMLElement | null | undefined => {
    const around = entry?.isConnected ? entry : root;
    const own = linksIn(around);
    const same = own.find((one) => one.getAttribute('href') === address);
    return same ?? (around === entry ? (own[place] ?? entry) : null);
  };
  return () => {
    if (!held || root.activeElement === held) return;
    const next = held.isConnected ? (held as HTMLElement) : entry && successor();
    next?.focus({ preventScroll: true });
  };
}
