/**
 * Where an element is, in words that find it again: its tag and id, or which one of its kind it is in its document or
 * shadow root: `ipec-evidence-chart#mix`, `ipec-evidence-chart (2 of 3)`.
 */
export function placeOf(element: Element): string {
  const tag = element.localName;
  if (element.id) return `${tag}#${element.id}`;
  const root = element.getRootNode();
  const all = root instanceof Document || root instanceof ShadowRoot ? [...root.querySelectorAll(tag)] : [];
  return all.length > 1 ? `${tag} (${all.indexOf(element) + 1} of ${all.length})` : tag;
}
