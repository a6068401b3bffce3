/** Plain text: the tag of Lit would bring Lit along with this part. */
const css = String.raw;

/** The cursor, its words and the table, which are there only for a reader. */
export const exploreStyles = css`
  /* WebKit does not know the direction of what stands in a slot. */
  :host(:dir(rtl)) .summary p {
    unicode-bidi: plaintext;
  }

  .over {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .cursor {
    fill: none;
    stroke: var(--ipec-color-focus, currentcolor);
    stroke-width: 3px;
  }

  .rule {
    stroke: currentcolor;
    stroke-dasharray: 3 3;
  }

  .tip rect {
    fill: var(--_surface);
    stroke: currentcolor;
    stroke-width: 2px;
  }

  .scroll {
    overflow: auto;
    max-block-size: 30em;
    margin-block-end: 0.75em;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    overflow-wrap: normal;
  }

  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.5em;
  }

  .unit {
    font-weight: 400;
  }

  :is(th, td) {
    padding: 0.35em 0.75em;
    text-align: start;
    vertical-align: bottom;
    border-block-end: 1px solid var(--ipec-color-border, currentcolor);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
  }

  tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
    font-weight: 400;
  }

  tfoot :is(th, td) {
    font-weight: 600;
    border-block-start: 2px solid;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .cursor {
      stroke: Highlight;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      color: CanvasText;
    }

    .tools,
    .hint {
      display: none;
    }

    svg {
      max-inline-size: 100%;
      block-size: auto;
    }

    :is(.graphic, .summary, .notes, figcaption, tr) {
      break-inside: avoid;
    }

    :is([part='heading'], .subtitle, caption) {
      break-after: avoid;
    }

    figcaption a[href^='http']::after {
      content: ' (' attr(href) ')';
    }

    .over {
      display: none;
    }

    .scroll {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
