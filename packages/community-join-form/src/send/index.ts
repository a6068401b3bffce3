export { parseTarget } from './receiver.ts';
export { Sender, type SendHost } from './sender.ts';
