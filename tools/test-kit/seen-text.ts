/** The words that are seen of an element: its text without what is for those who listen alone, unless that is all of it. */
export function seenText(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  const all = copy?.textContent?.trim() ?? '';
  for (const heard of copy?.querySelectorAll('.visually-hidden') ?? []) heard.remove();
  return copy?.textContent?.trim() || all;
}
