import { ChildrenController, heading, LocalizeController, markRendered, version } from '@ipec/element-kit';
import { html, LitElement, type TemplateResult } from 'lit';
import { styles } from './evidence-chart.styles.ts';
import { parseOptions } from './options.ts';
import { readChildren } from './source.ts';
import { cy } from './strings/cy.ts';
import { en } from './strings/en.ts';
import { viewModel } from './view-model.ts';

/**
 * Evidence from published figures: a chart, its words and its one table
 *
 * @summary Evidence from published figures: a chart, its words and its one table
 * @tag ipec-evidence-chart
 * @tagname ipec-evidence-chart
 *
 * @attr {string} heading - The heading.
 * @attr {number} heading-level - Its level, 1 to 6.
 * @attr {string} lang - `en` or `cy`; the nearest ancestor's where absent.
 *
 * @slot - The content, read as data; it stays visible until there is something better.
 *
 * @csspart heading - The heading.
 */
export class EvidenceChart extends LitElement {
  static readonly version = version;
  static override styles = styles;
  static override properties = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The heading. */
  declare heading: string | null;
  /** 1 to 6. */
  declare headingLevel: number;

  #localize = new LocalizeController(this, { en, cy });
  #children = new ChildrenController(this, readChildren);

  constructor() {
    super();
    this.heading = null;
    this.headingLevel = 2;
  }

  protected override firstUpdated(): void {
    markRendered('ipec-evidence-chart');
  }

  protected override render(): TemplateResult {
    if (this.#children.value.length === 0) return html`<slot></slot>`;
    const view = viewModel(this.#children.value, parseOptions(this), this.#localize.strings);
    return html`${heading(this.headingLevel, view.title)}
      <ul role="list">
        ${view.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ipec-evidence-chart': EvidenceChart;
  }
}
