import type { Language } from '../language.ts';
import type { OptionWords } from '../strings/option-labels.ts';
import type { And, FormWords } from '../strings/types.ts';
import type { Wording } from '../wording/types.ts';

/** All that a form says in one language. */
export interface FormLanguage {
  readonly language: Language;
  readonly words: FormWords;
  /** The labels of the choices, by their stored id. */
  readonly options: OptionWords;
  /** Every wording of consent in the language. */
  readonly wordings: readonly Wording[];
  readonly and: And;
}
