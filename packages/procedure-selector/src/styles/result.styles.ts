import { css } from 'lit';

/** Check answers, the result, the plan. */
export const result = css`
  .lede {
    font-size: 1.15em;
  }

  .rows .row,
  .facts > div {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--ipec-color-border, currentcolor);
  }

  dt {
    font-weight: 600;
  }

  .rows dd p {
    margin: 0.25em 0 0;
  }

  @container (inline-size > 34em) {
    .rows .row {
      grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(4em, auto);
    }

    .facts > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 4fr);
    }
  }

  .total {
    font-weight: 600;
  }

  .route {
    border-block-end: 1px solid var(--ipec-color-border, currentcolor);
  }

  .routes li {
    margin: 0;
  }

  .record {
    margin-block-start: 2em;
    padding: 0.5em 1em;
    border: 2px solid var(--ipec-color-border-control, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  tr[data-duty='not-due'] {
    color: var(--ipec-color-text-muted, inherit);
  }

  .plan {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .stage {
    flex: 1 1 11em;
    padding: 0.75em;
    border: 1px solid var(--ipec-color-border-control, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  .stage[data-gate] {
    border-inline-end-width: 6px;
  }

  .stage input {
    inline-size: 6em;
  }

  .stage .buttons {
    gap: 0.5em;
    margin-block: 0.5em 0;
  }

  .lane {
    inline-size: 100%;
    block-size: 2.5em;
    display: block;
    margin-block-end: 1em;
  }

  .bar {
    fill: var(--ipec-color-chart-2, GrayText);
  }

  .bar.law {
    fill: var(--ipec-color-chart-1, CanvasText);
  }

  .gate {
    fill: var(--ipec-color-text, CanvasText);
  }

  .compare {
    min-inline-size: 36em;
  }

  th small {
    font-weight: 400;
    display: block;
  }
`;
