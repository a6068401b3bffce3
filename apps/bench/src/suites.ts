import { carousel } from '../suites/carousel/suite.ts';
import { form } from '../suites/form/suite.ts';
import type { Suite } from './suite.ts';

/** Every suite, in the order of the report. A new one is a folder in `suites` and a row here. */
export const suites: readonly Suite[] = [carousel, form];
