import { css } from 'lit';

/*
 * Sizes are in em and px, because a host may set `html { font-size: 62.5% }`. Widths come from the container. Every token
 * has a fallback, so that an unthemed widget is fine.
 */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ipec-color-text, inherit);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dt, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
    line-height: 1.25;
    margin-block: 1.25em 0.5em;
  }

  :is(#heading, #title) {
    font-size: 1.5em;
    margin-block: 0 0.5em;
  }

  :is(p, ul, ol, dl) {
    margin-block-end: 0.75em;
  }

  :is(ul, ol) {
    padding-inline-start: 1.25em;
  }

  li {
    margin-block-end: 0.25em;
  }

  :is(ul, ol)[role='list'] {
    list-style: none;
    padding: 0;
  }

  a {
    color: var(--ipec-color-link, LinkText);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }

  a:hover {
    color: var(--ipec-color-link-hover, currentcolor);
    text-decoration-thickness: 3px;
  }

  small {
    font-size: 0.9em;
    color: var(--ipec-color-text-muted, inherit);
  }

  :is(.hint, .note, .progress) {
    color: var(--ipec-color-text-muted, inherit);
  }

  :focus-visible {
    outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
    outline-offset: 2px;
  }

  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: none;
  }

  :is(h1, h2, h3, h4, h5, h6):focus-visible {
    outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
  }

  /* How much the words of each language need: strings/room.ts. */
  .start {
    min-block-size: var(--_room);
  }

  .columns {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size > 60em) {
    .columns:has(.side) {
      grid-template-columns: minmax(0, 1fr) minmax(18em, 22em);
    }
  }

  .main {
    max-inline-size: 48em;
    overflow-wrap: break-word;
  }

  .status p,
  .warning,
  .change-note,
  .fault {
    padding: 0.75em;
    margin-block-end: 1em;
    border-inline-start: 4px solid var(--ipec-color-accent, currentcolor);
    background: var(--ipec-color-surface-raised, transparent);
  }

  .warning {
    border-color: var(--ipec-color-warning, currentcolor);
  }

  .fault,
  .status[data-kind='error'] p {
    border: 3px solid var(--ipec-color-error, currentcolor);
  }

  .change-note > :last-child,
  .fault > :last-child {
    margin-block-end: 0;
  }
`;
