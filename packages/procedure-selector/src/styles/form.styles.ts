import { css } from 'lit';

/** Buttons, fields, options, disclosures. */
export const form = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
    margin-block-end: 1em;
  }

  legend {
    max-inline-size: 100%;
  }

  .hint {
    margin-block-end: 0.75em;
  }

  :is(.hint, label > span):dir(rtl) {
    unicode-bidi: plaintext;
  }

  label .hint {
    display: block;
    margin: 0;
  }

  /*
   * A label beside its control, not around it: around it, Orca reads its words in Firefox both as the name and as text. Its
   * place to press is the whole row all the same.
   */
  .option {
    position: relative;
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: 10px;
    min-block-size: 44px;
    cursor: pointer;
  }

  .option.small {
    padding-block: 8px;
  }

  .option.divided {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--ipec-color-border, currentcolor);
  }

  .option > label {
    padding-block-start: 0.05em;
    cursor: pointer;
  }

  .option > label::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  /* The label takes every press beside its control, and leaves the control its own. */
  .option > input {
    position: relative;
    z-index: 1;
  }

  :is(input[type='radio'], input[type='checkbox']) {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--ipec-color-accent, auto);
  }

  .figure .hint {
    margin-inline-start: calc(24px + 0.75em);
    margin-block-end: 0.25em;
  }

  .figure .field {
    margin-inline-start: calc(24px + 0.75em);
    max-inline-size: 16em;
  }

  .field {
    display: block;
    margin-block-end: 0.75em;
  }

  .field > span {
    display: block;
    margin-block-end: 0.25em;
  }

  :is(
    input[type='text'],
    input[type='date'],
    input[type='number'],
    input[type='file'],
    textarea,
    select,
    button
  ) {
    font: inherit;
    color: var(--ipec-color-text, inherit);
    background: var(--ipec-color-surface, transparent);
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 2px solid var(--ipec-color-border-control, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  :is(input[type='text'], textarea, select, input[type='file']) {
    inline-size: 100%;
  }

  .field-fault {
    font-weight: 600;
    color: var(--ipec-color-error, currentcolor);
  }

  input[aria-invalid='true'] {
    border-color: var(--ipec-color-error, currentcolor);
    border-width: 3px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }

  button {
    min-inline-size: 44px;
    cursor: pointer;
    color: var(--ipec-color-accent, inherit);
    border-color: currentcolor;
  }

  /* As specific as the rule for all controls, which takes the font of the page. */
  button:not(.link) {
    font-weight: 600;
  }

  button:is(.primary, :hover:not(.link)) {
    background: var(--ipec-color-accent, ButtonText);
    border-color: var(--ipec-color-accent, ButtonText);
    color: var(--ipec-color-on-accent, ButtonFace);
  }

  button.primary {
    padding-inline: 1em;
  }

  button.primary:hover {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 0.2em;
  }

  button.link {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    background: none;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    color: var(--ipec-color-link, LinkText);
  }

  button.link:hover {
    color: var(--ipec-color-link-hover, currentcolor);
    text-decoration-thickness: 3px;
  }

  .back {
    margin-block-end: 1em;
  }

  summary {
    cursor: pointer;
    padding-block: 10px;
    min-block-size: 44px;
    color: var(--ipec-color-link, LinkText);
  }

  summary small {
    margin-inline-start: 0.5em;
  }

  details[open] > summary {
    margin-block-end: 0.5em;
  }

  @media (forced-colors: active) {
    button {
      forced-color-adjust: none;
    }
  }
`;
