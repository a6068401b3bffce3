export { errorWords } from '@ipec/membership';
export { saidOf } from '../templates/said.ts';
export { sentTemplate } from '../templates/sent.ts';
export { summaryTemplate } from '../templates/summary.ts';
export { parseTarget } from './receiver.ts';
export { Sender } from './sender.ts';
