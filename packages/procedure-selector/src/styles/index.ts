import { base } from './base.styles.ts';
import { box } from './box.styles.ts';
import { form } from './form.styles.ts';
import { result } from './result.styles.ts';

/** The style sheets of the widget, in order. */
export const styles = [base, form, box, result];
