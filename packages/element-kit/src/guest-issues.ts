import type { ElementIssue } from './events.ts';

/** A property was set to what has no text. */
export function unread(name: string, given: unknown): ElementIssue {
  return {
    code: 'value-unreadable',
    path: name,
    message: `The property ${name} was set to a value of type ${typeof given} that has no text. It counts as absent.`,
  };
}

/** Children were taken back that the parser had thrown out. */
export function thrownOut(taken: readonly Element[]): ElementIssue {
  const tags = [...new Set(taken.map(({ localName }) => `<${localName}>`))].join(', ');
  return {
    code: 'children-thrown-out',
    message: `The element stands in a <p>, which ends where a block begins, so ${tags} came to stand after it and was taken back. Put a <div> around the element in place of the <p>, or use the block of the editor.`,
  };
}

/** An update ended in an exception: a fault of the widget, never of the page. */
export function updateFailed(error: unknown): ElementIssue {
  return { code: 'update-failed', message: `The widget has a fault: ${String(error)}` };
}
