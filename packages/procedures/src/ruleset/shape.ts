import * as v from 'valibot';
import { parseDay } from '../engine/day.ts';
import { DEADLINE_EVENTS, DEADLINE_PHRASES, ROW_STATUSES } from './words-of-rules.ts';

/*
 * The shape of a rule set, stated once: the types, the parser and the published JSON Schema all come from here.
 * Descriptions go into the schema; run `npm run generate` after a change.
 */

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.array(text);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((value) => parseDay(value) === value, 'there is no such day'),
);
const pounds = v.pipe(v.number(), v.finite(), v.minValue(0));
const described = <T extends v.GenericSchema>(schema: T, words: string) =>
  v.pipe(schema, v.description(words));
const words = v.record(v.string(), v.string());

export const status = described(
  v.picklist(ROW_STATUSES),
  'How well a statement of law has been checked. verified: two sources, or the legislation itself, were read.',
);
export const instrument = described(
  v.object({ title: v.string(), url: v.nullable(v.string()) }),
  'An act, regulation or policy note. url is null where none was traced.',
);
export const question = described(
  v.object({
    key: text,
    group: text,
    core: v.exactOptional(v.boolean()),
    unit: v.exactOptional(v.picklist(['pounds', 'percent'])),
    options: texts,
    when: v.exactOptional(described(text, 'When the answer counts; always, if left out.')),
    neutral: v.exactOptional(
      described(v.union([v.string(), v.number()]), 'What stands in for the answer where it does not count.'),
    ),
    usual: v.exactOptional(described(v.string(), 'The answer nearly everyone gives.')),
    assume: v.exactOptional(described(v.string(), 'What to plan on while unanswered; never a verdict.')),
    usualFor: v.exactOptional(
      described(
        words,
        'Where the usual answer is another one: by kind of buyer, the answer that is usual there.',
      ),
    ),
    cites: texts,
  }),
  'A question. options are the codes that may be answered; unit says that a number of 0 or more may be too.',
);
export const limit = described(
  v.object({
    key: text,
    amount: pounds,
    from: day,
    to: v.exactOptional(day),
    net: v.exactOptional(described(v.boolean(), 'True if compared with a value before VAT.')),
    cite: text,
    status,
  }),
  'A money limit in pounds, in force from the first day to the last, both inclusive.',
);
export const route = described(
  v.object({
    id: text,
    family: text,
    basis: texts,
    fit: v.picklist(['none', 'low', 'medium', 'high']),
    status,
  }),
  'A way to buy, or not to buy. What follows from it stands in consequences and periods.',
);
export const rule = described(
  v.object({
    id: text,
    routes: texts,
    require: text,
    cites: texts,
    status: v.exactOptional(status),
    figures: v.exactOptional(
      described(
        text,
        'The table of limits that the rule compares the value with: its reasons show the figures.',
      ),
    ),
  }),
  'A hard legal rule: each route it names is barred where require fails and open while it is not known.',
);
export const preference = described(
  v.object({ id: text, when: text, routes: texts }),
  'A preference among lawful routes, in order of the list. It can put a lawful route first and do nothing else.',
);
export const table = described(
  v.object({
    hitPolicy: v.picklist(['FIRST', 'UNIQUE']),
    rows: v.array(v.object({ when: text, then: v.nullable(v.string()) })),
  }),
  'A decision table. FIRST: the first row that holds. UNIQUE: rows may not overlap.',
);
export const noticeCode = v.object({ code: text, cite: text, sure: v.boolean() });

const deadline = v.object({
  phrase: v.picklist(DEADLINE_PHRASES),
  days: v.exactOptional(v.number()),
  event: v.picklist(DEADLINE_EVENTS),
});
export const consequence = described(
  v.object({
    code: text,
    kind: v.picklist(['notice', 'duty']),
    routes: texts,
    only: v.exactOptional(text),
    rows: v.array(
      v.object({
        when: text,
        duty: v.picklist(['required', 'conditional', 'optional', 'not-due', 'not-read']),
        cite: text,
        status: v.exactOptional(status),
        deadline: v.exactOptional(deadline),
        say: text,
      }),
    ),
  }),
  'A notice or duty that hangs on a route: the first row that holds decides. only says where it arises at all.',
);
export const period = described(
  v.object({
    id: v.picklist(['wait', 'participation', 'tender', 'standstill']),
    routes: texts,
    only: v.exactOptional(described(text, 'Where the law sets such a period at all.')),
    counting: v.picklist([
      'following',
      'from-date',
      'working-days',
      'health-standstill',
      'scottish-standstill',
    ]),
    rows: v.array(
      v.object({
        when: text,
        days: described(v.nullable(v.number()), 'Days; null where the law was not read.'),
        cite: text,
        status: v.exactOptional(status),
      }),
    ),
  }),
  'The shortest period that the law allows. Conditions are flags of the timetable.',
);

export const questionText = v.object({
  ask: v.string(),
  help: v.string(),
  unsure: v.string(),
  options: words,
});
export const routeText = v.object({ short: v.string(), long: v.string(), suits: v.string() });
export const ruleText = described(
  v.object({
    no: v.array(v.string()),
    open: v.exactOptional(v.string()),
    yes: v.exactOptional(v.string()),
  }),
  'no says why the route is barred, one text for each citation; open why it stays open; yes why it holds.',
);
export const rulesetText = described(
  v.object({
    questions: v.record(v.string(), questionText),
    routes: v.record(v.string(), routeText),
    rules: v.record(v.string(), ruleText),
    preferences: words,
    regimes: words,
    limits: words,
    families: words,
    groups: words,
    notices: v.record(v.string(), v.object({ name: v.string(), when: v.string() })),
    consequences: words,
    duties: words,
    phrases: words,
  }),
  'All words that a rule set needs in one language. {name} marks a place to fill.',
);

/** A whole rule set: law as dated data. */
export const ruleset = v.object({
  id: text,
  version: text,
  jurisdiction: texts,
  effectiveFrom: described(day, 'First day the rules speak for.'),
  effectiveTo: v.exactOptional(day),
  lawAsAt: described(day, 'The day the law was read: the default for asOf.'),
  changes: described(v.array(day), 'Days on which something changes: limits, or a new power.'),
  knownTo: v.exactOptional(
    described(day, 'The last day for which the law is known; a later day gets a warning.'),
  ),
  instruments: v.record(v.string(), instrument),
  limits: v.array(limit),
  questions: v.array(question),
  routes: v.array(route),
  definitions: v.record(v.string(), text),
  tables: v.record(v.string(), table),
  rules: v.array(rule),
  preferences: v.array(preference),
  proofs: v.exactOptional(
    described(v.record(v.string(), texts), 'For each regime, the rules that prove it, in order.'),
  ),
  scope: v.exactOptional(
    described(
      texts,
      'Rules on which law reaches a purchase at all. Where one of them bars a route, no other rule is a reason.',
    ),
  ),
  recommendWhen: described(text, 'What must be known before anything is recommended.'),
  exitWhen: described(text, 'Where no award is to be expected.'),
  notices: v.array(noticeCode),
  consequences: v.exactOptional(v.array(consequence)),
  periods: v.exactOptional(v.array(period)),
  timingFlags: v.exactOptional(
    described(v.record(v.string(), text), 'The condition behind each flag of a case.'),
  ),
  text: rulesetText,
  hash: v.optional(described(v.string(), 'SHA-256 of the canonical JSON of everything else, hexadecimal.')),
});

/** Data that nobody changes. */
export type Deep<T> = T extends readonly (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;
export type Shape<T extends v.GenericSchema> = Deep<v.InferOutput<T>>;
