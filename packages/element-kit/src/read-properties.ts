import type { PropertyDeclaration } from 'lit';
import type { ElementIssue } from './events.ts';
import { isLost, readOf } from './outside-values.ts';

/** A property was set to what has no text. */
function unread(name: string, given: unknown): ElementIssue {
  return {
    code: 'value-unreadable',
    path: name,
    message: `${name} was set to a value of type ${typeof given} that has no text, so it counts as absent.`,
  };
}

/**
 * Puts a reader at the door of each property: whatever is set on it, the element finds what its declaration says.
 *
 * @param note - learns of each value that could not be read, and null of each that could
 */
export function readProperties<T extends object>(
  prototype: T,
  properties: ReadonlyMap<PropertyKey, PropertyDeclaration>,
  note: (element: T, name: PropertyKey, issue: ElementIssue | null) => void,
): void {
  for (const [name, declaration] of properties) {
    const read = readOf(declaration);
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    if (!read || !get || !set) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get,
      set(this: T, given: unknown) {
        const value = read(given);
        note(this, name, isLost(given, value) ? unread(String(name), given) : null);
        set.call(this, value);
      },
    });
  }
}
