import { FIELD_NAMES, type Application, type FieldName } from '@ipec/membership';
import type { MembersTable } from './schema.ts';

/** The column of `members` that keeps each field of an application. A new field of the form gets its row here. */
const COLUMN_OF = {
  name: 'name',
  email: 'email',
  organisation: 'organisation',
  organisationType: 'organisation_type',
  role: 'role',
  nation: 'nation',
  interests: 'interests',
  language: 'language',
  updates: 'updates',
} as const satisfies Readonly<Record<FieldName, keyof MembersTable>>;

type DetailColumn = (typeof COLUMN_OF)[FieldName];

/** What a person wrote in the form, as `members` keeps it: lists as JSON text, ticks as 0 and 1. */
export type DetailColumns = Pick<MembersTable, DetailColumn>;

/** The columns above, in the order of the form. */
export const DETAIL_COLUMNS: readonly DetailColumn[] = FIELD_NAMES.map((name) => COLUMN_OF[name]);

/** An application as columns of `members`. */
export function detailColumns(application: Application): DetailColumns {
  const stored = FIELD_NAMES.map((name) => [COLUMN_OF[name], toColumn(application[name])]);
  return Object.fromEntries(stored) as DetailColumns;
}

function toColumn(answer: Application[FieldName]): string | number {
  if (typeof answer === 'boolean') return answer ? 1 : 0;
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/** The application that the columns of a member hold. */
export function detailsOf(row: DetailColumns): Application {
  // Every column was written by `detailColumns` from an application that had been parsed.
  return {
    ...Object.fromEntries(FIELD_NAMES.map((name) => [name, row[COLUMN_OF[name]]])),
    interests: JSON.parse(row.interests) as string[],
    updates: row.updates === 1,
  } as unknown as Application;
}
