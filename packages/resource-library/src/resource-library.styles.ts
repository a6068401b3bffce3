import { listStyles } from '@ipec/element-kit/list.js';
import { css } from 'lit';

/* `light-dom.css` draws the page's own markup in the same measure before the upgrade: change both together. */
export const styles = [
  listStyles,
  css`
    .document {
      padding-block: 1em;
      border-block-start: 1px solid var(--_line);
      overflow-wrap: anywhere;
    }

    .document > * {
      max-inline-size: 66ch;
    }

    .document > * + * {
      margin-block-start: 0.3em;
    }

    .document:focus {
      outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
      outline-offset: 2px;
    }

    .type {
      font-size: 0.9em;
      font-weight: 600;
      color: var(--_muted);
    }

    .facts {
      font-weight: 400;
      white-space: nowrap;
    }

    .meta {
      font-size: 0.9em;
      color: var(--_muted);
    }

    /* They run on like a line of text, so that a long name fills what the date leaves. */
    .meta li {
      display: inline;
    }

    /* The dot stays with the words before it, a blank on each side. */
    .meta li:not(:last-child)::after {
      content: '\\a0·' / '';
    }

    .rest > * + * {
      margin-block-start: 0.3em;
    }

    .note {
      inline-size: fit-content;
      padding-inline: 0.6em;
      font-size: 0.9em;
      color: var(--_muted);
      background: var(--ipec-color-surface-raised, color-mix(in srgb, currentcolor 8%, transparent));
      border-radius: var(--ipec-radius, 4px);
    }

    .more {
      margin-block-start: 0.5em;
    }

    /* On a wide page what it is and when it came stand in a column of their own. */
    @container (min-width: 54em) {
      .document {
        display: grid;
        grid-template-columns: 11em minmax(0, 66ch);
        column-gap: var(--_gap);
      }

      .document > * {
        grid-column: 2;
      }

      .document > .type {
        grid-column: 1;
        grid-row: 1 / span 8;
        padding-block-start: 0.3em;
      }
    }

    @media print {
      .document {
        break-inside: avoid;
      }

      .document a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-weight: 400;
        font-size: 0.8em;
        white-space: normal;
      }
    }
  `,
];
