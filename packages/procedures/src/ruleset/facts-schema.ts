import { cite } from '../citation.ts';
import type { Question, Ruleset } from '../types.ts';

const UNITS: Readonly<Record<NonNullable<Question['unit']>, { title: string; maximum?: number }>> = {
  pounds: { title: 'Pounds, 0 or more' },
  percent: { title: 'Per cent, 0 to 100', maximum: 100 },
};

/** The JSON Schema of facts: every question of a rule set with its answers, its words and the law it turns on. */
export function factsSchema(ruleset: Ruleset): Record<string, unknown> {
  const properties = ruleset.questions.map((question, at) => [question.key, property(question, at, ruleset)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'facts.schema.json',
    title: 'Procedure selector facts',
    description:
      'Flat answers to the procedure selector. Every key is optional; a missing key means the same as "unsure". An answer to a question that does not arise is ignored. Annotations start with x-; x-relevantWhen is a condition in the language of the package’s README, null for always.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties) as unknown,
  };
}

function property(question: Question, at: number, ruleset: Ruleset): Record<string, unknown> {
  const { key, group, core, unit, options, when, neutral, usual, cites } = question;
  const words = ruleset.text.questions[key];
  return {
    title: key,
    description: words?.ask ?? key,
    oneOf: [
      ...(unit ? [{ type: 'number', minimum: 0, ...UNITS[unit] }] : []),
      ...options.map((option) => ({ const: option, title: words?.options[option] ?? option })),
      { const: 'unsure', title: 'Not sure yet' },
    ],
    'x-help': words?.help ?? '',
    'x-order': at + 1,
    'x-group': group,
    'x-core': core ?? false,
    'x-relevantWhen': when ?? null,
    ...(neutral === undefined ? {} : { 'x-neutral': neutral }),
    ...(usual === undefined ? {} : { 'x-usualAnswer': usual }),
    'x-references': cites.map((ref) => ({ cite: ref, url: cite(ref, ruleset).url })),
    'x-whenUnsure': words?.unsure ?? '',
  };
}
