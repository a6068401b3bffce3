import { css } from 'lit';

/** Tables and the stages of a plan. */
export const planningStyles = css`
  .scroll {
    overflow-x: auto;
    margin-block-end: 1em;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;

    /* On a narrow screen a table is scrolled: a column of one word a line cannot be read. */
    min-inline-size: 32em;
  }

  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--ipec-color-border, currentcolor);
  }

  .total {
    font-weight: 600;
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
