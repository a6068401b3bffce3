import { blockStyles as kitStyles } from '@ipec/element-kit/list.js';
import { css } from 'lit';

/* What a card holds beside its fields: figures first of all. */
export const blockStyles = [
  kitStyles,
  css`
    .figure {
      line-height: 1.3;
    }

    .value {
      display: block;
      font-size: 2em;
      line-height: 1.1;
      font-weight: 700;
      letter-spacing: -0.01em;
      color: var(--_accent);
    }

    /* The figures after the first are sentences. */
    .figure ~ .figure .value {
      display: inline;
      font-size: 1em;
      letter-spacing: 0;
    }

    .figure + .label {
      padding-block-start: 0.6em;
      border-block-start: 1px solid var(--_line);
    }

    @media (forced-colors: active) {
      .value {
        color: CanvasText;
      }
    }
  `,
];
