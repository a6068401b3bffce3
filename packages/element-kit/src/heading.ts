import { html, type TemplateResult } from 'lit';

/** A real heading element of the level that the host page's outline asks for; levels are clamped to 1–6. */
export function heading(level: number, content: unknown, className = '', id = ''): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 part="heading" class=${className} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 part="heading" class=${className} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" class=${className} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" class=${className} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" class=${className} id=${id}>${content}</h5>`;
    default:
      return html`<h6 part="heading" class=${className} id=${id}>${content}</h6>`;
  }
}
