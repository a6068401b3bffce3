/** Plain text: the tag of Lit would bring Lit along with this part. */
const css = String.raw;

/** The cursor, its words and the table, which are there only for a reader. */
export const exploreStyles = css`
  .cursor {
    fill: none;
    stroke: var(--ipec-color-focus, currentcolor);
    stroke-width: 3px;
  }

  .tip {
    position: absolute;
    inset-block-start: 0;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    color: var(--ipec-color-text, CanvasText);
    background: var(--_surface);
    border: 2px solid currentcolor;
    border-radius: var(--ipec-radius, 4px);
    font-size: max(12px, 0.9em);
    pointer-events: none;
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
    .tip,
    .cursor {
      display: none;
    }

    .scroll {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
