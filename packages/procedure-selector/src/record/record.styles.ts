import { css } from 'lit';

/** The form of the record, and the record on paper: there it takes the place of the controls. */
export const recordStyles = css`
  .record {
    margin-block-start: 2em;
    padding: 0.5em 1em;
    border: 2px solid var(--ipec-color-border-control, currentcolor);
    border-radius: var(--ipec-radius, 4px);
  }

  .paper {
    display: none;
  }

  iframe.print {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  @media print {
    .selector[data-view='result'] :is(.back, .result, .side, .foot, .buttons, [part='replay']) {
      display: none;
    }

    .selector[data-view='result'] .paper {
      display: block;
    }

    .columns:has(.side) {
      display: block;
    }

    .paper dl > div {
      display: grid;
      grid-template-columns: 14em 1fr;
      gap: 0 1em;
    }

    .paper dd {
      overflow-wrap: anywhere;
    }

    .paper :is(li, tr, dl > div) {
      break-inside: avoid;
    }

    button,
    .keep,
    .open {
      display: none;
    }
  }
`;
