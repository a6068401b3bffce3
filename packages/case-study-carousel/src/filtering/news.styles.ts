import { css } from 'lit';

/* News is a list of lines: the date, then what happened. News is always put in order, so its look comes with what does that. */
export const newsStyles = css`
  .news .list .cards {
    gap: 0;
  }

  .news .list .card {
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
  }

  .news .list :is(.words, .foot) {
    padding-inline: 0;
  }

  .news .list .card > .media {
    order: 1;
    padding-block: var(--ipec-space-4, 1em);
  }

  @container (min-width: 34em) {
    .news .list .card > .media {
      padding-inline-start: var(--ipec-space-4, 1em);
    }
  }
`;
