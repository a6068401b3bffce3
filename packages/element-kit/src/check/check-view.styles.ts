import { css } from 'lit';

export const checkStyles = css`
  section {
    margin-block-start: 1em;
    padding: 0.75em 1em;
    font-size: 14px;
    line-height: 1.4;
    overflow-wrap: anywhere;
    color: CanvasText;
    background: Canvas;
    border: 3px dashed currentcolor;
  }

  section:dir(rtl) * {
    unicode-bidi: plaintext;
  }

  :is(h2, h3) {
    font-size: 1.125em;
    margin-block: 0 0.25em;
  }

  p {
    margin-block: 0 0.75em;
  }

  .scroll {
    overflow-x: auto;
    margin-block-end: 1em;
  }

  .scroll:focus-visible {
    outline: 3px solid;
  }

  table {
    border-collapse: collapse;
    min-inline-size: 100%;
  }

  :is(th, td) {
    padding: 0.25em 0.5em;
    text-align: start;
    vertical-align: top;
    border: 1px solid;
    min-inline-size: 6em;
  }

  @media print {
    section {
      display: none;
    }
  }
`;
