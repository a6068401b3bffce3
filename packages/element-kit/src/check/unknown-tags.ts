/**
 * Elements whose tag begins as ours do and that no script has made a widget: a tag that is spelt another way, or whose file did
 * not come. `onKnown` is called when one of them becomes a widget after all.
 */
export function unknownTags(root: ParentNode, onKnown: () => void): readonly Element[] {
  const unknown = [...root.querySelectorAll(':not(:defined)')].filter(({ localName }) =>
    localName.startsWith('ipec-'),
  );
  const names = [...new Set(unknown.map(({ localName }) => localName))];
  void Promise.any(names.map((name) => customElements.whenDefined(name))).then(onKnown, () => {});
  return unknown;
}
