import { css } from 'lit';

/** Check answers, the result, the plan. */
export const result = css`
  .causes {
    display: block;
  }

  .lead {
    padding: 1em;
    margin-block-end: 1em;
    border-inline-start: 6px solid var(--ipec-color-accent, currentcolor);
    background: var(--ipec-color-surface-raised, transparent);
  }

  .lead > :last-child {
    margin-block-end: 0;
  }

  .lede {
    font-size: 1.15em;
  }

  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .family-routes {
    border-block-end: 1px solid var(--ipec-color-border, currentcolor);
  }

  .family-routes > .routes {
    padding-inline-start: 1.25em;
  }

  .rows .row,
  .facts > div {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--ipec-color-border, currentcolor);
  }

  dt {
    font-weight: 600;
  }

  .rows dd p {
    margin: 0.25em 0 0;
  }

  @container (inline-size > 34em) {
    .rows .row {
      grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(4em, auto);
    }

    .facts > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 4fr);
    }
  }

  .route {
    border-block-end: 1px solid var(--ipec-color-border, currentcolor);
  }

  .routes li {
    margin: 0;
  }
`;
