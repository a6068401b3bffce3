import { css } from 'lit';

/* What is to be known beside a figure: its small line, its details, their tables. */
export const detailsStyles = css`
  .line {
    margin-block-start: 0.5em;
    font-size: 0.9em;
  }

  .line svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 12em;
    block-size: auto;
    color: var(--_accent);
  }

  details {
    margin-block-start: 0.5em;
    font-size: 0.9em;
  }

  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
    color: var(--ipec-color-link, LinkText);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .rest > * + * {
    margin-block-start: 0.5em;
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  :is(th, td) {
    padding: 0.35em 0.5em 0.35em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }

  thead th {
    font-weight: 600;
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
