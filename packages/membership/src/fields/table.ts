import { INTERESTS, LANGUAGE_OPTIONS, NATIONS, ORGANISATION_TYPES, type Option } from '../options.ts';
import { EMAIL_MAX_LENGTH } from './email.ts';
import { FIELD_NAMES, type FieldName } from './names.ts';

export { FIELD_NAMES, type FieldName };

export type Control = 'text' | 'email' | 'radios' | 'select' | 'checkboxes' | 'tick';

/** How one field is asked and read. Labels, hints and error words are in the strings files. */
export interface Field {
  readonly name: FieldName;
  readonly control: Control;
  readonly required: boolean;
  /** In UTF-16 code units, as `maxlength` counts. */
  readonly maxLength?: number;
  /** The `autocomplete` token (WCAG 2.2, 1.3.5). */
  readonly autocomplete?: string;
  readonly spellcheck?: false;
  readonly options?: readonly Option[];
  /** Whether the options are shown sorted by their label. */
  readonly sorted?: boolean;
}

export const FIELDS: Readonly<Record<FieldName, Field>> = {
  name: {
    name: 'name',
    control: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'name',
    spellcheck: false,
  },
  email: {
    name: 'email',
    control: 'email',
    required: true,
    maxLength: EMAIL_MAX_LENGTH,
    autocomplete: 'email',
    spellcheck: false,
  },
  organisation: {
    name: 'organisation',
    control: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'organization',
  },
  organisationType: {
    name: 'organisationType',
    control: 'radios',
    required: true,
    options: ORGANISATION_TYPES,
  },
  role: {
    name: 'role',
    control: 'text',
    required: false,
    maxLength: 200,
    autocomplete: 'organization-title',
  },
  nation: { name: 'nation', control: 'select', required: false, options: NATIONS },
  interests: {
    name: 'interests',
    control: 'checkboxes',
    required: false,
    options: INTERESTS,
    sorted: true,
  },
  language: { name: 'language', control: 'radios', required: false, options: LANGUAGE_OPTIONS },
  updates: { name: 'updates', control: 'tick', required: false },
};

export function isFieldName(name: string): name is FieldName {
  return (FIELD_NAMES as readonly string[]).includes(name);
}
