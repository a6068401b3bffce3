import { css } from 'lit';

/** The picture. Its attributes say colours for a download; here the theme says them again, and wins. */
export const graphicStyles = css`
  .graphic {
    position: relative;
    margin-block: 0.75em 0.25em;
  }

  .hint {
    visibility: hidden;
  }

  .graphic:focus-visible + .hint {
    visibility: visible;
  }

  svg {
    display: block;
    overflow: visible;
    direction: ltr;
    fill: currentcolor;
  }

  .tick {
    fill: var(--_muted);
  }

  :is(.place, .value, .note) {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .s0 {
    --_c: var(--_1);
  }

  .s1 {
    --_c: var(--_2);
  }

  .s2 {
    --_c: var(--_3);
  }

  .s3 {
    --_c: var(--_4);
  }

  .s4 {
    --_c: var(--_5);
  }

  .s5 {
    --_c: var(--_6);
  }

  :is(.fill, .area, .band, .span, .marker) {
    fill: var(--_c);
  }

  :is(.line, .span) {
    stroke: var(--_c);
  }

  .grid {
    stroke: var(--ipec-color-border, color-mix(in srgb, currentcolor 20%, transparent));
  }

  :is(.axis, .whisker, .missing, .suppressed, .reference) {
    stroke: currentcolor;
  }

  path.tile {
    fill: var(--_1);
    stroke: currentcolor;
  }

  .tile-dark {
    fill: var(--_surface);
  }

  .shade {
    fill: currentcolor;
  }

  .leader {
    stroke: var(--_c, var(--_muted));
  }

  :is(.halo, .marker) {
    stroke: var(--_surface);
  }

  .suppressed {
    fill: var(--_surface);
  }

  .ring {
    fill: var(--_surface);
    stroke: currentcolor;
  }

  .hatch {
    stroke: var(--_surface);
  }
`;
