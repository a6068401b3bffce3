/** An element class that knows which release it is from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers `tag` unless the page already has it. Two departments may embed two releases on one page: the first keeps
 * the tag, and a different second says so once, with both numbers.
 *
 * @returns the class that owns the tag on this page
 */
export function define(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry = customElements,
): CustomElementConstructor {
  const owner = registry.get(tag);
  if (owner === undefined) {
    registry.define(tag, element);
    return element;
  }
  const ownerVersion = 'version' in owner ? String(owner.version) : 'unknown';
  if (ownerVersion !== element.version) {
    console.warn(
      `<${tag}> ${element.version} was loaded, but this page already runs ${ownerVersion}, which keeps the tag.`,
    );
  }
  return owner;
}
