export { parseTarget } from './receiver.ts';
export { Sender } from './sender.ts';
export type { SendStrings } from './strings/strings.ts';
export { WORDS } from './strings/index.ts';
