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

  :is(.s1, .s7) {
    --_c: var(--_2);
  }

  .s2 {
    --_c: var(--_3);
  }

  :is(.s3, .s11) {
    --_c: var(--_4);
  }

  .s4 {
    --_c: var(--_5);
  }

  .s5 {
    --_c: var(--_6);
  }

  .s6 {
    --_c: color-mix(in srgb, var(--_2) 60%, currentcolor);
  }

  .s8 {
    --_c: color-mix(in srgb, var(--_2) 45%, var(--_surface));
  }

  .s9 {
    --_c: color-mix(in srgb, currentcolor 12%, var(--_surface));
  }

  .s10 {
    --_c: color-mix(in srgb, var(--_4) 55%, var(--_surface));
  }

  .s12 {
    --_c: color-mix(in srgb, var(--_4) 45%, currentcolor);
  }

  .answer {
    stroke: currentcolor;
  }

  :is(.fill, .answer, .area, .band, .span, .marker) {
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
