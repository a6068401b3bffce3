import type { ErrorCode } from '../../fields/issue.ts';
import type { FieldName } from '../../fields/names.ts';

/** What is said of answers that will not do, in one language: apart from the words of the form, which come first. */
export interface ErrorStrings {
  /** The exact words for a code of a field; what is not here is taken from `general`. */
  readonly fields: Readonly<
    Record<Exclude<FieldName, 'updates'>, Partial<Readonly<Record<ErrorCode, string>>>>
  >;
  /** For a field without words of its own: `{label}` is the field's label in lower case. */
  readonly general: Readonly<Record<ErrorCode, string>>;
}
