import { css } from 'lit';

/*
 * What the lists share: the heading and its controls, links, pictures. Sizes are in em and px, because a host may
 * set `html { font-size: 62.5% }`. Widths come from the container. Every token has a fallback.
 */
export const listStyles = css`
  :host {
    --_gap: var(--ipec-space-4, 1em);
    --_muted: var(--ipec-color-text-muted, inherit);
    --_line: var(--ipec-color-border, color-mix(in srgb, currentcolor 25%, transparent));
    --_accent: var(--ipec-color-accent, currentcolor);

    color: var(--ipec-color-text, inherit);
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  [part='heading'] {
    font-size: 1.2em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  /* Lines of equal length for the one heading only: in every card they cost a twentieth of the layout. */
  #title {
    font-size: 1.5em;
    text-wrap: balance;
    flex: 1 1 min-content;
    min-inline-size: min(100%, 8em);
  }

  ul {
    list-style: none;
  }

  a {
    color: var(--ipec-color-link, LinkText);
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--ipec-color-link-hover, currentcolor);
    text-decoration-thickness: 3px;
  }

  :focus-visible {
    outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
    outline-offset: 2px;
  }

  [hidden] {
    display: none !important;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    min-block-size: 44px;
    margin-block-end: 0.75em;
  }

  :is(button, select, input) {
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
    color: var(--_accent);
    border-color: currentcolor;
    font-weight: 600;
  }

  button:hover:not([aria-disabled='true']) {
    background: var(--ipec-color-accent, ButtonText);
    border-color: var(--ipec-color-accent, ButtonText);
    color: var(--ipec-color-on-accent, ButtonFace);
  }

  :is(.shown, .status p) {
    max-inline-size: 66ch;
  }

  .shown {
    color: var(--_muted);
    min-block-size: 1lh;
    margin-block-end: 0.5em;
  }

  .status p {
    padding: 0.5em 0.75em;
    margin-block: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.9em;
  }

  .tag {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  .tag a {
    display: inline-block;
    min-block-size: 24px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  @media (forced-colors: active) {
    /* Chromium paints a plate behind text, on which the text of the accent would vanish. */
    button {
      forced-color-adjust: none;
    }
  }

  @media print {
    .top {
      min-block-size: 0;
    }

    :is(.status, button, .shown) {
      display: none !important;
    }
  }
`;
