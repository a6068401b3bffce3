import type { Part } from './part.ts';

/** Tags that a release on this page is about to register, for every release on it. */
const COMING = Symbol.for('ipec.coming');

function comingTags(): Map<string, Promise<unknown>> {
  const page = globalThis as { [COMING]?: Map<string, Promise<unknown>> };
  return (page[COMING] ??= new Map());
}

/** An element class that knows which release it is from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
  /** The parts that an element of the page needs before it can be drawn. */
  needs?(element: Element): readonly Part<unknown>[];
}

/**
 * Registers `tag` unless the page already has it. Two departments may embed two releases on one page: the first keeps
 * the tag, and a different second says so once, with both numbers.
 *
 * Where the elements of the page need parts, those come first: until an element can be drawn it is not yet registered, so
 * that what the page's own style sheet draws in its measure does not move twice.
 *
 * @returns the class that owns the tag on this page, or `element` while its parts are on their way
 */
export function define(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry = customElements,
): CustomElementConstructor {
  const parts = registry.get(tag) ? [] : neededParts(tag, element);
  const coming = comingTags();
  const before = coming.get(tag);
  if (!before && parts.length === 0) return register(tag, element, registry);
  // A part that is refused is not a reason to wait: the element says what it lacks.
  const loaded = Promise.allSettled([before, ...parts.map((part) => part.load())]);
  coming.set(
    tag,
    loaded.then(() => register(tag, element, registry)),
  );
  return element;
}

function neededParts(tag: string, element: VersionedElement): readonly Part<unknown>[] {
  const { needs } = element;
  if (!needs || typeof document === 'undefined') return [];
  const parts = [...document.querySelectorAll(tag)].flatMap((one) => needs(one));
  return [...new Set(parts)].filter(({ state }) => state !== 'ready');
}

function register(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry,
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
