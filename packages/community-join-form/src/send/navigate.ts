import type { EncodedSubmission } from '@ipec/membership';

/**
 * Posts as a form does: the browser goes to the receiver's own page. For receivers that no script may read.
 *
 * @param extra hidden fields of the page's own form, which go along unless ours have their names
 */
export function navigate(
  root: ParentNode & Node,
  { url, fields }: EncodedSubmission,
  extra: readonly (readonly [string, string])[],
): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = url;
  form.hidden = true;
  const ours = new Set(fields.map(([name]) => name));
  for (const [name, value] of [...extra.filter(([name]) => !ours.has(name)), ...fields])
    form.append(hiddenField(name, value));
  root.append(form);
  // A field of the name "submit" would stand in the method's place.
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}

function hiddenField(name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = name;
  input.value = value;
  return input;
}
