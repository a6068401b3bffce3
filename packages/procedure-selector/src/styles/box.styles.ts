import { css } from 'lit';

/** The box of tools. Open and closed differ by sign and words, not by colour alone. */
export const box = css`
  /* Beside the question and apart from it: a longer or shorter question does not lay the routes out again. */
  .side {
    contain: layout style;
    min-inline-size: 0;
  }

  .box {
    padding: 0.25em 1em;
    border: 1px solid var(--ipec-color-border, currentcolor);
    border-radius: var(--ipec-radius, 4px);
    background: var(--ipec-color-surface-raised, transparent);
  }

  .box summary {
    color: inherit;
  }

  .family {
    font-weight: 600;
    margin-block: 0.5em 0.25em;
  }

  .tool {
    display: flex;
    gap: 0.5em;
  }

  .mark {
    flex: none;
    inline-size: 1.25em;
    text-align: center;
    font-weight: 700;
    color: var(--ipec-color-success, inherit);
  }

  .tool:not([data-open]) .mark {
    color: var(--ipec-color-text-muted, inherit);
  }

  .tool:not([data-open]) .tool-name {
    color: var(--ipec-color-text-muted, inherit);
    text-decoration: line-through;
  }

  /* Beside the question the box scrolls by itself: it never makes the page longer than the question does. */
  @container (inline-size > 60em) {
    .box {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: min(80vh, 44em);
      overflow-y: auto;
    }
  }

  .foot {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--ipec-color-border, currentcolor);
  }
`;
