import { make } from './make.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A field with its label, its hint and, beside it, what is wrong with it. */
export interface FormField {
  readonly element: HTMLElement;
  readonly control: Control;
  /** Says what is wrong, or that nothing is. */
  readonly say: (fault: string) => void;
}

interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly lines: number;
  readonly isNeeded?: boolean | undefined;
}

export function formField({ id, label, hint, value, lines, isNeeded }: FieldOptions): FormField {
  const isArea = lines > 1;
  const control = make(isArea ? 'textarea' : 'input', {
    id,
    autocomplete: 'off',
    ...(isArea ? { rows: String(lines) } : { type: 'text' }),
    ...(isNeeded ? { 'aria-required': 'true' } : {}),
  }) as Control;
  control.value = value;
  const error = make('p', { class: 'error', id: `${id}-error` });
  error.hidden = true;
  const hintLine = hint ? [make('p', { class: 'hint', id: `${id}-hint` }, hint)] : [];
  const say = (fault: string): void => {
    error.textContent = fault;
    error.hidden = fault === '';
    if (fault) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ');
    if (described) control.setAttribute('aria-describedby', described);
    else control.removeAttribute('aria-describedby');
  };
  say('');
  const element = make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    ...hintLine,
    error,
    control,
  );
  return { element, control, say };
}
