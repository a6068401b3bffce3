import { cy } from './strings/cy.ts';
import { en } from './strings/en.ts';

export { parseTarget } from './receiver.ts';
export { Sender } from './sender.ts';
export type { SendStrings } from './strings/strings.ts';

/** The words of this part in both languages. */
export const WORDS = { en, cy };
