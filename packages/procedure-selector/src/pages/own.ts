import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { ownView } from '../views/own-view.ts';
import type { Page } from './page-context.ts';

/** What the council's own rules say, by the name of the rule. Nothing where the page gives none. */
export function ownTemplate({ scene, level }: Page): TemplateResult | typeof nothing {
  const view = ownView(scene);
  if (!view) return nothing;
  const { own } = scene.words.ui;
  const { state, citation, rows, form } = view;
  return html`<section class="own" part="own-rules" aria-labelledby="own-title">
    ${heading(level + 1, own.title, 'own-title')}
    <p>${state} ${citation ? html`<strong>${citation}</strong>` : nothing}</p>
    <dl class="facts">
      ${rows.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
      ${
        form
          ? html`<div>
              <dt>${own.form}</dt>
              <dd><a href=${form.href}>${form.text}</a></dd>
            </div>`
          : nothing
      }
    </dl>
  </section>`;
}
