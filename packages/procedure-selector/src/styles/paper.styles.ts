import { css } from 'lit';

/** On paper the record takes the place of the page's controls. Elsewhere it is not there. */
export const paper = css`
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
