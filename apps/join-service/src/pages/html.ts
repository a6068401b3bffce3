import { escapeHtml } from '@ipec/common';

/** HTML that has been escaped where it had to be. Only this module makes one. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

type Value = Html | string | number | null | false | readonly (Html | null | false)[];

/** A template whose values are escaped unless they are HTML already; `null` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((made, part, at) => `${made}${show(values[at - 1] ?? null)}${part}`));
}

/** Markup of our own that is not to be escaped. */
export function raw(markup: string): Html {
  return new Html(markup);
}

function show(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map((item: Html | null | false) => show(item)).join('');
  return escapeHtml(String(value));
}
