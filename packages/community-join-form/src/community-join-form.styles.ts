import { css } from 'lit';

/*
 * Sizes in em and px, because a host may set `html { font-size: 62.5% }`. Every token has a fallback. `light-dom.css`
 * draws the page's own form in the same measure before the upgrade: change both together.
 */
export const styles = css`
  :host {
    color: var(--ipec-color-text, inherit);
    overflow-wrap: anywhere;
  }

  [hidden] {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :is(h1, h2, h3, h4, h5, h6, p, ul, fieldset, legend, blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.25em;
    line-height: 1.25;
  }

  #title {
    font-size: 1.5em;
    margin-block-end: 0.75em;
  }

  form,
  .sent,
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    max-inline-size: 40em;
  }

  .summary,
  .notice {
    padding: var(--ipec-space-4, 1em);
    margin-block-end: 1.5em;
    border: 4px solid var(--ipec-color-error, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  .notice {
    border-width: 1px;
    border-inline-start-width: 4px;
  }

  [inert] {
    opacity: 0.5;
  }

  ul {
    list-style: none;
  }

  .summary li {
    padding-block: 0.25em;
  }

  .summary a {
    color: var(--ipec-color-error, LinkText);
    font-weight: 600;
  }

  a {
    color: var(--ipec-color-link, LinkText);
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 3px;
  }

  :focus-visible {
    outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
    outline-offset: 2px;
  }

  .field {
    display: flex;
    flex-direction: column;
    scroll-margin-block-start: 5em;
  }

  .field[data-wrong] {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--ipec-color-error, currentcolor);
  }

  .field > label,
  legend,
  .hint,
  .error {
    display: block;
    margin-block-end: 0.25em;
  }

  .field > label,
  legend,
  .error {
    font-weight: 600;
  }

  .hint {
    color: var(--ipec-color-text-muted, inherit);
  }

  .error {
    color: var(--ipec-color-error, currentcolor);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :is(input, select, button) {
    font: inherit;
    color: inherit;
  }

  .field > :is(input, select) {
    order: 1;
    inline-size: 100%;
    block-size: max(44px, 2.5em);
    margin: 0;
    padding: 0.25em 0.5em;
    background: var(--ipec-color-surface, Field);
    color: var(--ipec-color-text, FieldText);
    border: 2px solid var(--ipec-color-border-control, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  .field[data-wrong] > :is(input, select) {
    border-color: var(--ipec-color-error, currentcolor);
  }

  .choice {
    display: flex;
    min-block-size: 44px;
    align-items: start;
  }

  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 10px 0;
    accent-color: var(--ipec-color-accent, auto);
  }

  .choice label {
    flex: 1;
    padding: calc(22px - 0.5lh) 0.75em;
    cursor: pointer;
  }

  button {
    cursor: pointer;
    justify-self: start;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em 1em;
    font-weight: 600;
    background: var(--ipec-color-accent, ButtonText);
    color: var(--ipec-color-on-accent, ButtonFace);
    border: 2px solid var(--ipec-color-accent, ButtonText);
    border-radius: var(--ipec-radius, 4px);
  }

  button:hover {
    text-decoration: underline;
  }

  button[aria-disabled='true'] {
    cursor: progress;
  }

  .second {
    background: none;
    color: var(--ipec-color-accent, inherit);
    border-color: currentcolor;
  }

  .sent {
    gap: 1em;
    padding-inline-start: var(--ipec-space-4, 1em);
    border-inline-start: 4px solid var(--ipec-color-success, currentcolor);
  }

  .end :is(.progress p, .second) {
    margin-block-start: 1em;
  }

  :is(.notice, details) > * + *,
  .summary ul {
    margin-block-start: 0.5em;
  }

  summary {
    cursor: pointer;
    padding-block: 0.5em;
  }

  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--ipec-color-border, currentcolor);
  }

  @media (forced-colors: active) {
    button {
      forced-color-adjust: none;
    }
  }

  @media print {
    button,
    .progress {
      display: none;
    }
  }
`;
