import { css } from 'lit';

/*
 * Sizes are in em and px, because a host may set `html { font-size: 62.5% }`. Widths come from the container. Every
 * token has a fallback, so that an unthemed widget is fine. `light-dom.css` draws the page's own markup in the same
 * measure before the upgrade: change both together.
 */
export const styles = css`
  :host {
    --_gap: var(--ipec-space-4, 1em);
    --_per-view: 1;

    color: var(--ipec-color-text, inherit);
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  [part='heading'] {
    font-size: 1.25em;
    line-height: 1.25;
  }

  #title {
    font-size: 1.5em;
    margin-block-end: 0.5em;
  }

  ul {
    list-style: none;
  }

  a {
    color: var(--ipec-color-link, LinkText);
  }

  a:hover {
    color: var(--ipec-color-link-hover, currentcolor);
    text-decoration-thickness: 3px;
  }

  :focus-visible {
    outline: 3px solid var(--ipec-color-focus, currentcolor);
    outline-offset: 2px;
  }

  .bar,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: 0.75em;
  }

  .bar {
    min-block-size: 44px;
    align-items: center;
  }

  [hidden] {
    display: none !important;
  }

  .position {
    unicode-bidi: plaintext;
  }

  :is(button, select) {
    font: inherit;
    color: var(--ipec-color-text, inherit);
    background: var(--ipec-color-surface, transparent);
    min-block-size: 44px;
    min-inline-size: 44px;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 2px solid var(--ipec-color-border-control, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  button {
    cursor: pointer;
    color: var(--ipec-color-accent, inherit);
    border-color: currentcolor;
    font-weight: 600;
  }

  button:hover:not([aria-disabled='true']) {
    background: var(--ipec-color-accent, ButtonText);
    border-color: var(--ipec-color-accent, ButtonText);
    color: var(--ipec-color-on-accent, ButtonFace);
  }

  button[aria-disabled='true'] {
    cursor: default;
    color: var(--ipec-color-text-muted, GrayText);
    border-style: dashed;
  }

  label {
    display: block;
    flex: 1 1 12em;
    max-inline-size: 20em;
    font-weight: 600;
  }

  select {
    inline-size: 100%;
    font-weight: 400;
  }

  .status p {
    padding: 0.5em 0.75em;
    margin-block-end: 0.75em;
    border-inline-start: 4px solid var(--ipec-color-accent, currentcolor);
  }

  .cards {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(var(--_per-view), minmax(0, 1fr));
  }

  .card {
    min-inline-size: 0;
    padding: var(--ipec-space-4, 1em);
    overflow-wrap: anywhere;
    background: var(--ipec-color-surface, transparent);
    border: 1px solid var(--ipec-color-border, currentcolor);
    border-block-start: 4px solid var(--ipec-color-accent, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  /* In the flow: a column of flexible lines is measured twice. */
  .card > * + * {
    display: block;
    margin-block-start: 0.5em;
  }

  /* Inside its edge: the row clips what is outside. */
  .card:focus {
    outline: 3px solid var(--ipec-color-focus, currentcolor);
    outline-offset: -4px;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--ipec-radius, 4px);
  }

  .byline,
  dl,
  .note {
    font-size: 0.9em;
    color: var(--ipec-color-text-muted, inherit);
  }

  div + div {
    margin-block-start: 0.25em;
  }

  dt,
  dd {
    display: inline;
  }

  dt {
    font-weight: 600;
  }

  .note {
    inline-size: fit-content;
    padding-inline: 0.5em;
    border: 1px dashed currentcolor;
  }

  /* A row that scrolls: the browser does the work, the buttons only ask. */
  .row {
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    padding-block: 4px;
    margin-block: -4px;
  }

  .row .cards {
    display: flex;
    align-items: stretch;
  }

  .row .card {
    flex: 0 0 calc((100% - (var(--_per-view) - 1) * var(--_gap)) / var(--_per-view));
    scroll-snap-align: start;
  }

  @container (min-width: 34em) {
    :is(.row, .grid) {
      --_per-view: 2;
    }
  }

  @container (min-width: 54em) {
    :is(.row, .grid) {
      --_per-view: 3;
    }
  }

  @container (min-width: 34em) {
    .list .card:has(img) {
      display: grid;
      grid-template-columns: minmax(8em, 1fr) 3fr;
      column-gap: var(--_gap);
    }

    .list .card > * {
      grid-column: 2;
    }

    .list .card > img {
      grid-column: 1;
      grid-row: 1 / span 6;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .row {
      scroll-behavior: smooth;
    }
  }

  @media (forced-colors: active) {
    /* Chromium paints a plate behind text, on which the text of the accent would vanish. */
    button {
      forced-color-adjust: none;
    }

    button[aria-disabled='true'] {
      color: GrayText;
    }

    .card {
      border-color: CanvasText;
    }
  }

  @media print {
    .bar,
    form,
    .status {
      display: none;
    }

    .row {
      overflow: visible;
    }

    .cards,
    .row .cards {
      display: block;
    }

    .card {
      break-inside: avoid;
      margin-block-end: 1em;
    }

    .card a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.8em;
    }
  }
`;
