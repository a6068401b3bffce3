import { css } from 'lit';

/*
 * Sizes are in em and px, the picture's width is measured, a fallback behind every token. Attributes of the picture say its
 * colours for a download; here the theme says them again, and wins.
 */
export const styles = css`
  :host {
    --_1: var(--ipec-color-chart-1, light-dark(#042, #adc));
    --_2: var(--ipec-color-chart-2, light-dark(#c72, #a60));
    --_3: var(--ipec-color-chart-3, light-dark(#026, #eef));
    --_4: var(--ipec-color-chart-4, light-dark(#95b, #b6d));
    --_5: var(--ipec-color-chart-other, light-dark(#222827, #f3f5f5));
    --_6: light-dark(#8c8c8c, #9a9a9a);
    --_surface: var(--ipec-color-surface, Canvas);
    --_muted: var(--ipec-color-text-muted, currentcolor);

    color: var(--ipec-color-text, inherit);
  }

  /*
   * Nothing here asks for the width of a container, so the box is none: the browser works out the styles of all charts of
   * a page at once, instead of one by one between their layouts. Its width stays independent of what it holds.
   */
  div.guest.guest {
    display: flow-root;
    container-type: normal;
    contain: inline-size style;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  figure {
    overflow-wrap: anywhere;
  }

  [part='heading'] {
    font-size: 1.375em;
    line-height: 1.25;
  }

  .subtitle,
  figcaption,
  .hint,
  .notes {
    color: var(--_muted);
    font-size: max(12px, 0.9em);
  }

  .summary {
    margin-block: 0.5em;
  }

  ol {
    padding-inline-start: 2em;
  }

  /* WebKit puts the number beside the page where the line has a direction of its own; its words have one. */
  .notes li:dir(rtl) {
    unicode-bidi: normal;
  }

  a {
    color: var(--ipec-color-link, LinkText);
  }

  a:hover {
    text-decoration-thickness: 3px;
  }

  :focus-visible {
    outline: var(--ipec-focus-width, 3px) solid var(--ipec-color-focus, currentcolor);
    outline-offset: 2px;
  }

  .tools,
  .menu {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 1.25em;
  }

  .tools {
    margin-block: 0.25em 0.5em;
  }

  .menu {
    flex-basis: 100%;
  }

  button {
    font: inherit;
    cursor: pointer;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--ipec-color-link, LinkText);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button:hover {
    text-decoration-thickness: 3px;
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .status p {
    padding: 0.5em 0.75em;
    margin-block-end: 0.75em;
    border-inline-start: 4px solid var(--ipec-color-accent, currentcolor);
  }

  @media (forced-colors: active) {
    svg {
      color: CanvasText;
      forced-color-adjust: none;
    }

    .grid {
      stroke: GrayText;
    }
  }

  @media (forced-colors: active), print {
    :host {
      --_1: CanvasText;
      --_2: CanvasText;
      --_3: CanvasText;
      --_4: CanvasText;
      --_5: CanvasText;
      --_6: GrayText;
      --_surface: Canvas;
      --_muted: CanvasText;
    }

    path.answer,
    :is(.fill, .area, .span):is(.s1, .s2, .s3, .s4) {
      fill: var(--_surface);
      fill-opacity: 1;
      stroke: currentcolor;
    }

    .hatched {
      display: inline;
      fill-opacity: 1;
    }

    .hatch {
      stroke: currentcolor;
    }
  }
`;
