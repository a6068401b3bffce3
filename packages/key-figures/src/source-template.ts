import type { FigureSource } from '@ipec/feeds/figures';
import { html, nothing, type TemplateResult } from 'lit';

/** Who says so, with the way there. */
export function sourceTemplate({ name, url }: FigureSource, lang: string | null): TemplateResult {
  const words = html`<span lang=${lang ?? nothing}>${name}</span>`;
  return html`<cite>${url === null ? words : html`<a href=${url}>${words}</a>`}</cite>`;
}
