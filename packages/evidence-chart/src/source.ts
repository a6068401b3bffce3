/** The only reader of the page: the host's children as plain data. */
export function readChildren(host: Element): readonly string[] {
  return [...host.querySelectorAll('li')]
    .map((item) => item.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
}
