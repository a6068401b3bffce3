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

  .paper-title {
    font-size: 1.5em;
  }

  @media print {
    .selector[data-view='result'] :is(.back, .result, .side, .keep, .buttons) {
      display: none;
    }

    .selector[data-view='result'] .paper {
      display: block;
    }

    .columns:has(.side) {
      display: block;
    }

    .paper :is(li, dl > div) {
      break-inside: avoid;
    }

    button,
    .keep,
    .open {
      display: none;
    }
  }
`;
