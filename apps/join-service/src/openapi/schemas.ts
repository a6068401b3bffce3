import { FIELD_NAMES, FIELDS, MAX_INTERESTS, type Field } from '@ipec/membership';

/** The schema of an application, made from the same table as the form: there is nothing to keep in step. */
export function applicationSchema(): object {
  return {
    type: 'object',
    required: FIELD_NAMES.filter((name) => FIELDS[name].required),
    properties: {
      ...Object.fromEntries(FIELD_NAMES.map((name) => [name, SCHEMAS[FIELDS[name].control](FIELDS[name])])),
      ...DETAILS,
    },
  };
}

type Schema = (field: Field) => object;

const text: Schema = ({ maxLength }) => ({ type: 'string', maxLength });
const oneOf: Schema = ({ options = [] }) => ({ type: 'string', enum: options.map(({ id }) => id) });

const SCHEMAS: Readonly<Record<Field['control'], Schema>> = {
  text,
  email: ({ maxLength }) => ({ type: 'string', format: 'email', maxLength }),
  radios: oneOf,
  select: oneOf,
  checkboxes: ({ options = [] }) => ({
    type: 'array',
    maxItems: MAX_INTERESTS,
    items: {
      type: 'string',
      description: `One of ${options.map(({ id }) => id).join(', ')}, or words of the host's own`,
    },
  }),
  tick: () => ({ type: 'boolean', default: false }),
};

const DETAILS = {
  wordingId: {
    type: 'string',
    description: 'The id of the wording of the box for updates, where one was shown',
  },
  joiningWordingId: { type: 'string', description: 'The id of the statement by the button that was shown' },
  controllers: {
    description: 'The controllers as the words on the screen named them: a list, or text with semicolons',
    oneOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }],
  },
  asked: {
    description: 'The purposes on the screen: a list, or text with spaces',
    oneOf: [
      { type: 'array', items: { enum: ['membership', 'email-updates'] } },
      { type: 'string', example: 'membership email-updates' },
    ],
  },
  privacyNoticeVersion: { type: 'string', maxLength: 60 },
  component: { type: 'string', example: 'ipec-community-join-form@1.0.0' },
  elapsed: { type: 'integer', minimum: 0, description: 'Milliseconds the form was on the screen' },
  formToken: { type: 'string', description: 'From /form.json' },
  altcha: { type: 'string', description: 'An ALTCHA payload, where /form.json names a challenge' },
};

export const ERRORS_SCHEMA = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code'],
        properties: { field: { type: 'string' }, code: { type: 'string' } },
      },
    },
  },
};
