import { listStyles } from '@ipec/element-kit/list.js';
import { css } from 'lit';
import { cardStyles } from './card.styles.ts';

/* `light-dom.css` draws the page's own markup in the same measure before the upgrade: change both together. */
export const styles = [
  listStyles,
  cardStyles,
  css`
    :host {
      --_per-view: 1;
    }

    .bar {
      display: flex;
      flex: 0 1 auto;
      gap: 0.5em;
      align-items: center;
      margin-inline-start: auto;
    }

    .position {
      unicode-bidi: plaintext;
      color: var(--_muted);
      white-space: nowrap;
      margin-inline-end: 0.25em;
    }

    .bar button {
      display: inline-flex;
      gap: 0.4em;
      align-items: center;
      justify-content: center;
      padding-inline: 0.6em;
    }

    .bar button[aria-disabled='true'] {
      cursor: default;
      color: var(--_muted);
      border-color: var(--_line);
    }

    .arrow {
      inline-size: 16px;
      block-size: 16px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 2.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .arrow:dir(rtl) {
      transform: scaleX(-1);
    }

    .cards {
      display: grid;
      gap: var(--_gap);
      grid-template-columns: repeat(var(--_per-view), minmax(0, 1fr));
    }

    /* A row that scrolls: the browser does the work, the buttons only ask. A part of the next card says that there is more. */
    .row {
      --_peek: 0.08;

      overflow-x: auto;
      overscroll-behavior-x: contain;
      scroll-snap-type: x proximity;
      padding-block: 4px;
      margin-block: -4px;
      scrollbar-width: thin;
    }

    /* A finger lets go anywhere: the row goes on to a card. */
    @media (pointer: coarse) {
      .row {
        scroll-snap-type: x mandatory;
      }
    }

    .row .cards {
      display: flex;
      align-items: stretch;
    }

    .row .card {
      flex: 0 0
        calc(
          (100% - (var(--_per-view) - 1 + var(--_peek) * 2) * var(--_gap)) / (var(--_per-view) + var(--_peek))
        );
      scroll-snap-align: start;
    }

    /* A row whose cards are all in view. */
    .of-1 {
      --_peek: 0;
    }

    @container (max-width: 39.99em) {
      .bar .word {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }

      #title {
        flex-basis: 100%;
      }
    }

    @container (min-width: 34em) {
      :is(.row, .grid) {
        --_per-view: 2;
      }

      .of-2 {
        --_peek: 0;
      }

      .list .card:has(> .media:not(.visually-hidden)) {
        display: grid;
        grid-template-columns: minmax(8em, 1fr) 3fr;
        grid-template-rows: 1fr auto;
      }

      .list .card > .media {
        grid-row: 1 / span 2;
      }

      .list .card > .media img {
        block-size: 100%;
        min-block-size: 100%;
      }
    }

    @container (min-width: 54em) {
      :is(.row, .grid) {
        --_per-view: 3;
      }

      .of-3 {
        --_peek: 0;
      }
    }

    @container (min-width: 76em) {
      :is(.row, .grid) {
        --_per-view: 4;
      }

      .of-4 {
        --_peek: 0;
      }
    }

    :is(.row, .grid) .card {
      max-inline-size: 28em;
    }

    .list :is(.words, .foot) > * {
      max-inline-size: 66ch;
    }

    @media (prefers-reduced-motion: no-preference) {
      .row {
        scroll-behavior: smooth;
      }
    }

    @media (forced-colors: active) {
      .bar button[aria-disabled='true'] {
        color: GrayText;
      }

      .card {
        border-color: CanvasText;
      }
    }

    @media print {
      .bar {
        display: none;
      }

      .row {
        overflow: visible;

        --_per-view: 2;
      }

      .cards,
      .row .cards {
        display: block;
        columns: 2;
        column-gap: 1em;
      }

      .card,
      .row .card {
        max-inline-size: none;
        inline-size: auto;
        break-inside: avoid;
        margin-block-end: 1em;
      }

      .card > .media img {
        max-block-size: 6cm;
      }

      .card a[href^='http']::after {
        position: static;
        content: ' (' attr(href) ')';
        font-weight: 400;
        font-size: 0.8em;
      }
    }
  `,
];
