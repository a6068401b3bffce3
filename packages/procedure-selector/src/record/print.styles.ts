import { css } from 'lit';

/** The record on paper, in a document of its own. */
export const printStyles = css`
  body {
    font:
      11pt/1.4 system-ui,
      sans-serif;
    color: #000;
    margin: 0;
  }

  h1 {
    font-size: 18pt;
  }

  h2 {
    font-size: 14pt;
    break-after: avoid;
  }

  h3 {
    font-size: 11pt;
    margin-block: 0.75em 0.25em;
    break-after: avoid;
  }

  dl > div {
    display: grid;
    grid-template-columns: 14em 1fr;
    gap: 0 1em;
    padding-block: 0.25em;
    border-block-end: 0.5pt solid #777;
  }

  dt,
  th {
    font-weight: 600;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.25em 0.75em 0.25em 0;
    border-block-end: 0.5pt solid #777;
  }

  :is(tr, li, dl > div) {
    break-inside: avoid;
  }

  small {
    font-size: 9pt;
  }

  a {
    color: inherit;
  }
`;
