import { part } from '@ipec/element-kit';

/** The proof of work, which a busy receiver may ask for. */
export const proof = part(() => import('./send/prove.ts'));

/**
 * What happens after the button: parsing, receivers, retries. It is loaded when a person first touches the form. Where it
 * is refused, the form is posted as it would be without script.
 */
export const send = part(() => import('./send/index.ts'));

/** The words in Welsh, those of the fields and of consent with them. */
export const welsh = part(() => import('./strings/cy.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./check.ts'));
