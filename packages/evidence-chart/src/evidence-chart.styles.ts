import { css } from 'lit';

/* Sizes in em and px, widths from the container, a fallback behind every token. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ipec-color-text, inherit);
  }

  :host([hidden]) {
    display: none;
  }
`;
