import { html, nothing, type TemplateResult } from 'lit';

/** A line that tells how loading went, with a way to try again where that may help. */
export interface StatusLine {
  readonly kind: 'loading' | 'empty' | 'error' | 'stale';
  readonly text: string;
  readonly retry?: { readonly label: string; readonly onRetry: () => void };
}

/**
 * The status line. The live region is always in the page, because one that arrives together with its text is not
 * announced by every screen reader.
 */
export function statusTemplate(line: StatusLine | null): TemplateResult {
  const retry = line?.retry;
  return html`<div class="status" part="status" data-kind=${line?.kind ?? nothing} aria-live="polite">
      ${line ? html`<p>${line.text}</p>` : nothing}
    </div>
    ${
      retry
        ? html`<button type="button" class="button" part="control" @click=${retry.onRetry}>
            ${retry.label}
          </button>`
        : nothing
    }`;
}
