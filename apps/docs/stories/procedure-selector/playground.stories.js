import '@ipec/procedure-selector/define.js';
import { playground } from '../../blocks/playground.js';
import facts from '@ipec/procedures/facts.schema.json';

/** Every kind of organisation that the rules know. */
const BUYERS = facts.properties.buyer.oneOf.map((one) => one.const).filter((name) => name !== 'unsure');

export default {
  title: 'Procedure selector/Playground',
  ...playground({
    widget: 'procedure-selector',
    tag: 'ipec-procedure-selector',
    example: 'selector',
    options: { buyer: BUYERS },
  }),
};

export const Playground = {};
