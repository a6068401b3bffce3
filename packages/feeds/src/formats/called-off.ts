import { asObject } from './format.ts';

/** `isCancelled` → `Is Cancelled`. */
const FLAG = /^(?:is|has|was)?[\s_-]?(?:been)?[\s_-]?(cancell?ed|postponed|rescheduled)$/i;
const STATE = /^(?:event)?[\s_-]?(?:status|state)$/i;
/** `cancelled`, or schema.org's `https://schema.org/EventPostponed`. */
const STATE_WORD = /^(?:https?:\/\/schema\.org\/)?(?:Event)?(cancell?ed|postponed|rescheduled)$/i;
const YES = /^(?:true|yes|y|1)$/i;

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** That an event is off or on another day, in the word of its source: its readers would come for nothing. */
export function calledOff(fields: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const one = asObject(value)['@id'] ?? asObject(value)['value'] ?? value;
    const said = typeof one === 'boolean' || typeof one === 'number' ? String(one) : one;
    if (typeof said !== 'string') return [];
    const word = YES.test(said.trim()) ? FLAG.exec(name)?.[1] : undefined;
    const state = STATE.test(name) ? STATE_WORD.exec(said.trim())?.[1] : undefined;
    return [word, state].flatMap((told) => (told ? [capital(told)] : []));
  });
}
