import type { ElementIssue } from '@ipec/element-kit';
import {
  applicationFromEntries,
  DETAIL_FIELDS,
  isFieldName,
  TRAP_FIELD,
  type FieldName,
} from '@ipec/membership';

/** A choice that the page's own form offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The page's own form as plain data. */
export interface PlainForm {
  readonly action: string | null;
  /** The fields of ours that it asks for; empty where the host holds no form. */
  readonly names: readonly FieldName[];
  /** What it offers to choose from, by field. */
  readonly offered: Readonly<Partial<Record<FieldName, readonly Choice[]>>>;
  /** Hidden fields of the page's own, such as a token against forged requests. */
  readonly hidden: readonly (readonly [string, string])[];
  /** The JSON child: settings of the receiver. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Visible fields that are none of ours and are left out. */
  readonly unknown: readonly string[];
  readonly badSettings: boolean;
}

/** Where the keyboard was: a field, the choice of it, and the place in its text. */
export interface Focus {
  readonly name: string;
  readonly value: string;
  readonly caret: number | null;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const OURS: readonly string[] = [...DETAIL_FIELDS, TRAP_FIELD, 'idempotencyKey'];

/** The only reader of the page: its form, without what was typed. */
export function readPlainForm(host: Element): PlainForm {
  const form = host.querySelector('form');
  const controls = form ? controlsOf(form) : [];
  const asked = controls.filter((control) => !isHidden(control));
  const names = [...new Set(asked.map(nameOf))];
  const settings = readSettings(host);
  return {
    action: form?.getAttribute('action') ?? null,
    names: names.filter(isFieldName),
    offered: offers(asked),
    hidden: controls
      .filter((control) => isHidden(control) && !OURS.includes(control.name) && !isFieldName(control.name))
      .map(({ name, value }) => [name, value] as const),
    settings: settings ?? {},
    unknown: names.filter((name) => !isFieldName(name) && !OURS.includes(name)),
    badSettings: settings === null,
  };
}

/** What is typed, ticked and chosen in a form. */
export function readTyped(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  return applicationFromEntries(new FormData(form));
}

/** The same for the page's own form, except for a box of consent that was ticked by its author and by nobody else. */
export function readTypedBefore(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const typed = readTyped(form);
  const box = elementsOf(form).namedItem('updates');
  return box instanceof HTMLInputElement && box.defaultChecked ? { ...typed, updates: false } : typed;
}

/** The field that holds the focus and where its caret is, if it is one of the page's own form. */
export function readFocus(host: Element): Focus | null {
  const active = host.ownerDocument.activeElement;
  if (!active || !host.contains(active) || !isControl(active)) return null;
  return { name: nameOf(active), value: active.value, caret: caretOf(active) };
}

function caretOf(control: Control): number | null {
  return control instanceof HTMLSelectElement ? null : control.selectionStart;
}

function isControl(element: Element): element is Control {
  return /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
}

/** A field of the name "elements" would stand in the property's place. */
function elementsOf(form: HTMLFormElement): HTMLFormControlsCollection {
  return Reflect.get(HTMLFormElement.prototype, 'elements', form);
}

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...elementsOf(form)].filter(isControl).filter(({ name, type }) => name !== '' && type !== 'submit');
}

function isHidden(control: Control): boolean {
  return control.type === 'hidden';
}

function nameOf({ name }: Control): string {
  return name.replace(/\[\]$/, '');
}

function offers(controls: readonly Control[]): Partial<Record<FieldName, Choice[]>> {
  const offered: Partial<Record<FieldName, Choice[]>> = {};
  for (const control of controls) {
    const name = nameOf(control);
    if (isFieldName(name) && name !== 'updates') (offered[name] ??= []).push(...choicesOf(control));
  }
  return offered;
}

function choicesOf(control: Control): readonly Choice[] {
  if (control instanceof HTMLSelectElement)
    return [...control.options].flatMap(({ value, text }) => (value === '' ? [] : [{ value, label: text }]));
  if (control.type !== 'radio' && control.type !== 'checkbox') return [];
  const words = control.labels?.[0]?.textContent ?? control.value;
  return [{ value: control.value, label: words.replace(/\s+/g, ' ').trim() }];
}

/** `null` where the child is there and is not JSON object. */
function readSettings(host: Element): Record<string, unknown> | null {
  const child = host.querySelector('script[type="application/json"]');
  try {
    const settings: unknown = JSON.parse(child?.textContent ?? '{}');
    const isObject = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
    return isObject ? { ...settings } : null;
  } catch {
    return null;
  }
}

/** What stands beside the form. Without a form it is what a page offers where no script runs. */
const BESIDE = ':not(form, form *, :has(form), script, style, template, noscript, [hidden], [slot])';

/** Words beside the page's own form, which its editor meant for everybody. */
function wordsBeside(host: Element): readonly ElementIssue[] {
  const beside = host.querySelector('form') ? [...host.querySelectorAll(BESIDE)] : [];
  const words = beside.map(({ textContent }) => textContent.trim()).find(Boolean);
  const message = `"${words}" stands beside the form and is not shown. Write it above or below the element.`;
  return words ? [{ code: 'words-beside', message }] : [];
}

/** What the host holds and cannot be used, for its editor. */
export function unusable(host: Element, { unknown, badSettings }: PlainForm): readonly ElementIssue[] {
  const fields = unknown.map((name) => ({
    code: 'unknown-field',
    path: name,
    message: `A field named "${name}" is none of an application and is not asked.`,
  }));
  const settings = { code: 'bad-settings', message: 'The JSON child is no JSON object.' };
  const around = {
    code: 'inside-form',
    message: 'The element is inside another form, and HTML has no form in a form.',
  };
  return [
    ...fields,
    ...(badSettings ? [settings] : []),
    ...(host.closest('form') ? [around] : []),
    ...wordsBeside(host),
  ];
}

/**
 * Writes what is typed into the page's own form, which is hidden: a browser that goes back without its page cache
 * restores that one, and it is read from there. The trap stays as it is.
 */
export function mirror(from: HTMLFormElement, to: HTMLFormElement): void {
  const typed = new FormData(from);
  for (const control of controlsOf(to)) {
    if (isHidden(control) || !isFieldName(nameOf(control))) continue;
    const values = typed.getAll(nameOf(control)).map(String);
    if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type))
      control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
  }
}
