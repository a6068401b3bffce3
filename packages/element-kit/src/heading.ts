import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading element of the level that the host page's outline asks for, clamped to 1–6; no number is 2. An `id` lets
 * others name themselves by it.
 */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const name = id ?? nothing;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 part="heading" id=${name}>${content}</h1>`;
    case 2:
      return html`<h2 part="heading" id=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${name}>${content}</h5>`;
    default:
      return html`<h6 part="heading" id=${name}>${content}</h6>`;
  }
}
