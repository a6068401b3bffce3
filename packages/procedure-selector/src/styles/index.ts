import { unsafeCSS } from 'lit';
import { rooms } from '../strings/room.ts';
import { base } from './base.styles.ts';
import { box } from './box.styles.ts';
import { form } from './form.styles.ts';
import { result } from './result.styles.ts';
import { roomCss } from './room.ts';

/** The style sheets of the widget, in order. */
export const styles = [
  base,
  unsafeCSS(roomCss(rooms, (language) => (language ? `:host(${language}) .start` : '.start'))),
  form,
  box,
  result,
];
