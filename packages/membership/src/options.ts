import { LANGUAGES } from './language.ts';
import { labelIn, type OptionId, type OptionWords } from './strings/option-labels.ts';

/** One choice of a list. Its label is found by its id: see `optionLabel`. */
export interface Option {
  /** What is stored and sent: lower-case words joined by hyphens. */
  readonly id: string;
  /** `false`: accepted from other systems, not offered on our form. */
  readonly offered?: boolean;
}

function option<Id extends OptionId>(id: Id, rest: Pick<Option, 'offered'> = {}) {
  return { id, ...rest };
}

/** Radios, in the order of the list, `other` last. */
export const ORGANISATION_TYPES = [
  option('council'),
  option('combined-authority'),
  option('public-body'),
  option('supplier-sme'),
  option('supplier-large'),
  option('supplier', { offered: false }),
  option('university'),
  option('other'),
] as const satisfies readonly Option[];

/** The four nations, then the nine regions of England (the ITL 1 areas of the Office for National Statistics). */
export const NATIONS = [
  option('england'),
  option('northern-ireland'),
  option('scotland'),
  option('wales'),
  option('east-midlands'),
  option('east-of-england'),
  option('london'),
  option('north-east'),
  option('north-west'),
  option('south-east'),
  option('south-west'),
  option('west-midlands'),
  option('yorkshire-and-the-humber'),
  option('uk-wide'),
  option('outside-uk'),
] as const satisfies readonly Option[];

/** Checkboxes, none ticked. A community names its own interests as well: see `parseInterests`. */
export const INTERESTS = [
  option('case-studies'),
  option('cohort-programme'),
  option('events'),
  option('guidance'),
  option('online-courses'),
  option('podcast'),
  option('research'),
] as const satisfies readonly Option[];

/** Each language, which a language switch calls by its own name. */
export const LANGUAGE_OPTIONS: readonly Option[] = LANGUAGES.map((id) => ({ id }));

export type OrganisationType = (typeof ORGANISATION_TYPES)[number]['id'];
export type Nation = (typeof NATIONS)[number]['id'];

/** The options a form shows in one language, sorted by label where `sorted` (checkboxes are; radios keep their order). */
export function offeredOptions(
  options: readonly Option[],
  words: OptionWords,
  { sorted = false }: { sorted?: boolean } = {},
): { id: string; label: string }[] {
  const shown = options
    .filter((option) => option.offered !== false)
    .map(({ id }) => ({ id, label: labelIn(words, id) ?? id }));
  return sorted ? shown.sort((a, b) => (a.label < b.label ? -1 : 1)) : shown;
}
