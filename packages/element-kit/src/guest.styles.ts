import { css } from 'lit';

/*
 * Any box. A widget's widths come from its own (`.guest` is a size container), and a container has no width of its own to
 * give: in a flex item, a table cell, a float or a dialog, which are as wide as what they hold, it would be 0 wide. So the
 * container lies inside, and beside it lies `.measure`, without height, which gives the host what text would give: 40em
 * where there is room, down to 16em where there is not. It comes last, so that no widget makes its host a container again.
 *
 * Any direction. On a page that reads from right to left each line of words is in the order of its own language: a sum such as
 * "£300 billion" is turned around otherwise. It stands at the side of the page. What scrolls keeps the direction of the page:
 * Firefox lets nobody scroll it to the left otherwise.
 *
 * Any look. The host may give its fonts; theme.css says the same before the script runs.
 */
export const guestStyles = css`
  :host {
    display: block;
    container-type: normal;
    font-family: var(--ipec-font-family, inherit);
    font-size: var(--ipec-font-size, inherit);
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--ipec-font-family-heading, inherit);
  }

  :host([hidden]) {
    display: none;
  }

  :not(a, span, [tabindex='0']):dir(rtl) {
    unicode-bidi: plaintext;
    text-align: right;
  }

  .guest:not(:empty) {
    container-type: inline-size;
  }

  .measure,
  .measure * {
    display: flex;
    flex-wrap: wrap;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  /* Nothing is to be wider than the window, not even where a page wants all of a guest on one line. */
  .measure {
    max-inline-size: calc(100vw - 3em);
  }

  .measure::before,
  .measure::after {
    content: '';
    inline-size: 16em;
  }

  .measure * {
    inline-size: 8em;
  }
`;
