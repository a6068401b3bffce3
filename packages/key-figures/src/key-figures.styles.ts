import { listStyles } from '@ipec/element-kit/list.js';
import { css } from 'lit';

/* `light-dom.css` draws the page's own markup in the same measure before the upgrade: change both together. */
export const styles = [
  listStyles,
  css`
    #title {
      margin-block-end: 0.5em;
    }

    .figures {
      display: grid;
      gap: 1.5em var(--_gap);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
      align-items: start;
    }

    .figure {
      padding-block-start: 0.75em;
      border-block-start: 4px solid var(--_accent);
      overflow-wrap: anywhere;
      max-inline-size: 34em;
    }

    .value {
      display: block;
      font-size: 2.25em;
      line-height: 1.1;
      letter-spacing: -0.015em;
      color: var(--_accent);
      text-wrap: balance;
      margin-block-end: 0.12em;
    }

    .said {
      line-height: 1.35;
    }

    .origin {
      margin-block-start: 0.5em;
      font-size: 0.9em;
      color: var(--_muted);
    }

    cite {
      font-style: normal;
    }

    @media (forced-colors: active) {
      .value {
        color: CanvasText;
      }
    }

    @media print {
      .figures {
        display: block;
        columns: 2;
      }

      .figure {
        break-inside: avoid;
        margin-block-end: 1em;
      }

      cite a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.9em;
      }
    }
  `,
];
