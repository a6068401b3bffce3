import { css } from 'lit';

/* One card: what it leads with, its words, its facts at the foot. */
export const cardStyles = css`
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    background: var(--ipec-color-surface, transparent);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--ipec-radius, 4px);
  }

  :is(.words, .foot) {
    padding: var(--ipec-space-4, 1em);
  }

  :is(.words, .foot) > * + * {
    margin-block-start: 0.5em;
  }

  :is(.words, .foot) > time {
    display: block;
  }

  .words {
    flex: 1 0 auto;
  }

  .card .foot {
    margin: 0;
    padding-block-start: 0;
  }

  /* The whole card leads where its title leads; what is a link of its own lies above. */
  .whole::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card :is(a:not(.whole), summary) {
    position: relative;
    z-index: 1;
  }

  .card:hover:has(.whole) {
    border-color: var(--_accent);
  }

  .card:focus-within:has(.whole:focus-visible) {
    outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
    outline-offset: -4px;
  }

  /* Inside its edge: the row clips what is outside. */
  .card:focus {
    outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
    outline-offset: -4px;
  }

  .card > .media:not(.logo) img,
  .card > .media > picture img {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .card > .media img.contain {
    object-fit: contain;
    padding: 0.75em;
  }

  /* One size for all small words: each more is one more font to load and to fill. */
  :is(.label, .byline, .as-of, cite, .foot > *) {
    font-size: 0.9em;
    font-style: normal;
  }

  :is(.label, .byline, .as-of, cite, .note) {
    color: var(--_muted);
  }

  .label {
    font-weight: 600;
  }

  .outcome .term,
  dt {
    font-weight: 600;
  }

  dt,
  dd {
    display: inline;
  }

  .note {
    inline-size: fit-content;
    padding-inline: 0.6em;
    background: var(--ipec-color-surface-raised, color-mix(in srgb, currentcolor 8%, transparent));
    border-radius: var(--ipec-radius, 4px);
  }
`;
