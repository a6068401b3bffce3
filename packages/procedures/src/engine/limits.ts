import type { Limit } from '../types.ts';
import type { Program } from './compiled.ts';

/** The limit in force on a day, or undefined where the data have none. Both ends of its term are inclusive. */
export function limitOn(program: Program, key: string, day: string): Limit | undefined {
  return program.limits
    .get(key)
    ?.find((limit) => limit.from <= day && (limit.to === undefined || day <= limit.to));
}
