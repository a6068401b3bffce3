import { css } from 'lit';

/* What an item holds beside its fields, and what stands around the items. */
export const blockStyles = css`
  .around {
    max-inline-size: 66ch;
    margin-block: 0.75em;
    overflow-wrap: anywhere;
  }

  :is(.around, .rest) > * + * {
    margin-block-start: 0.5em;
  }

  .entries {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  .term {
    font-weight: 600;
  }

  blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
  }

  /* Both sides are free, so that neither limit draws the picture out of its shape. */
  .media.logo img {
    inline-size: auto;
    max-block-size: 3em;
    max-inline-size: 10em;
  }
`;
