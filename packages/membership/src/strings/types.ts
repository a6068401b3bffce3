import type { FieldName } from '../fields/names.ts';

/** The words of one field. `updates` has none here: its words are consent and live in `wording/`. */
export interface FieldWords {
  readonly label: string;
  /** One short sentence, no full stop, no link. */
  readonly hint?: string;
}

/** Everything the form and the service's pages say about the fields, in one language. */
export interface FormWords {
  readonly fields: Readonly<Record<Exclude<FieldName, 'updates'>, FieldWords>>;
  readonly optional: string;
  readonly noneChosen: string;
  readonly errorPrefix: string;
  readonly errorSummary: string;
  readonly submit: string;
  readonly updatesLegend: string;
  readonly controllerUnknown: string;
}

/** The word between two names, as the second one needs it. */
export type And = (next: string) => string;
