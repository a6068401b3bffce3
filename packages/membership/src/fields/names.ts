/** Every field of an application, in the order a form asks them. */
export const FIELD_NAMES = [
  'name',
  'email',
  'organisation',
  'organisationType',
  'role',
  'nation',
  'interests',
  'language',
  'updates',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
