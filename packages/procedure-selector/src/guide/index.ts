import { html, type TemplateResult } from 'lit';
import type { Page } from '../templates/context.ts';

export function guideTemplate(_page: Page): TemplateResult {
  return html``;
}
