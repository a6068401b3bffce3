import { toJsonSchema } from '@valibot/to-json-schema';
import { ruleset } from '../src/ruleset/shape.ts';

/** The JSON Schema of a rule set, from the one statement of its shape. */
export function rulesetSchema(): Record<string, unknown> {
  const schema = toJsonSchema(ruleset, { errorMode: 'ignore', target: 'draft-2020-12' }) as Record<
    string,
    unknown
  >;
  return {
    ...schema,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://ipec.org.uk/schemas/procedure-ruleset-2.json',
    title: 'Procedure rule set',
    description:
      'Procurement rules as dated data. Conditions are short texts in the language described in the package’s README. Every rule is cited; preferences can rank lawful routes and do nothing else.',
  };
}
