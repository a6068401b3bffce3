import type { EntryShape, FieldShape } from './entry.ts';
import { date, figures, guidance, heading, label, picture, source, summary, value } from './pieces.ts';

/** A part of the form of a widget's content. */
export type FormPart =
  | { readonly kind: 'entries'; readonly entry: EntryShape }
  | {
      readonly kind: 'table';
      /** Names its words. */
      readonly id: 'figures' | 'rules';
      /** What marks the table. */
      readonly attributes: Readonly<Record<string, string>>;
      readonly isNeeded: boolean;
    }
  | { readonly kind: 'notes' };

const facts = (...ids: readonly string[]): Readonly<Record<string, FieldShape>> =>
  Object.fromEntries(ids.map((id) => [`data-${id}`, { id, kind: 'line' as const }]));

const caseStudy: EntryShape = {
  id: 'case-study',
  tags: ['article', 'li'],
  within: null,
  pieces: [heading, picture, summary, figures, date],
  facts: facts('organisation', 'place', 'nation', 'sector', 'route', 'outcome', 'tags'),
};

const resource: EntryShape = {
  id: 'resource',
  tags: ['li', 'article'],
  within: 'ul',
  pieces: [heading, summary, date],
  facts: facts('type', 'publisher', 'authors', 'topics'),
};

const keyFigure: EntryShape = {
  id: 'key-figure',
  tags: ['figure'],
  within: null,
  pieces: [value, label, date, source],
  facts: {},
};

const guidanceLink: EntryShape = {
  id: 'guidance-link',
  tags: ['li'],
  within: 'ul',
  pieces: [guidance],
  facts: {},
};

/** The form of each widget's content, by the name of its file. The join form's questions are fixed: it has none. */
export const FORMS: Readonly<Record<string, readonly FormPart[]>> = {
  'case-study-carousel': [{ kind: 'entries', entry: caseStudy }],
  'resource-library': [{ kind: 'entries', entry: resource }],
  'key-figures': [{ kind: 'entries', entry: keyFigure }],
  'community-join-form': [],
  'procedure-selector': [
    { kind: 'entries', entry: guidanceLink },
    { kind: 'table', id: 'rules', attributes: { 'data-own-rules': '' }, isNeeded: false },
  ],
  'evidence-chart': [{ kind: 'table', id: 'figures', attributes: {}, isNeeded: true }, { kind: 'notes' }],
};
