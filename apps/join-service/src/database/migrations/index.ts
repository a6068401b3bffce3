import type { Migration } from 'kysely/migration';
import * as first from './0001-first.ts';
import * as evidence from './0002-evidence.ts';
import * as askedAgain from './0003-asked-again.ts';

/** Every change of the schema, by name in the order it is made. A migration that has shipped is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-evidence': evidence,
  '0003-asked-again': askedAgain,
};
