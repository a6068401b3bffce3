import { neededWords, type Part, type Words } from '@ipec/element-kit';
import { welsh } from './parts.ts';
import { en } from './strings/en.ts';
import type { Strings } from './strings/strings.ts';

/** The words of every language, a row each. */
export const WORDS: Words<Strings> = { en, cy: welsh };

/** The parts that an element of the page needs before it can be drawn. */
export const needs = (element: Element): readonly Part<unknown>[] => neededWords(WORDS, element);
