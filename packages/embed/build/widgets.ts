/** A widget as it is delivered: its tag, the name of its file, and the package that defines it. */
export interface Widget {
  readonly tag: string;
  readonly name: string;
  /** The module that registers the tag. */
  readonly entry: string;
  /** The title of its frame, until the address names a heading. */
  readonly title: string;
}

/** Every widget. A new one is a row here. */
export const WIDGETS: readonly Widget[] = [
  {
    tag: 'ipec-case-study-carousel',
    name: 'case-study-carousel',
    entry: '@ipec/case-study-carousel/define.js',
    title: 'Case studies',
  },
  {
    tag: 'ipec-community-join-form',
    name: 'community-join-form',
    entry: '@ipec/community-join-form/define.js',
    title: 'Join the community',
  },
  {
    tag: 'ipec-procedure-selector',
    name: 'procedure-selector',
    entry: '@ipec/procedure-selector/define.js',
    title: 'Find the right procurement procedure',
  },
  {
    tag: 'ipec-evidence-chart',
    name: 'evidence-chart',
    entry: '@ipec/evidence-chart/define.js',
    title: 'Evidence',
  },
];

/**
 * Parts that a widget asks for only when it needs them: the module that asks, the file that answers, and what is in it.
 * Each is a file of its own with its own integrity, so that the widget's file stays small. A part may ask for those
 * above it.
 */
export interface Part {
  readonly name: string;
  readonly entry: string;
  /** The end of the path of the module whose dynamic import this part answers, and the function that it exports. */
  readonly askedBy: string;
  readonly asks: string;
}

export const PARTS: readonly Part[] = [
  {
    name: 'case-study-feed',
    entry: '@ipec/case-study-carousel/feed.js',
    askedBy: '/case-study-carousel/src/feed-part.ts',
    asks: 'feedPart',
  },
  {
    name: 'join-proof',
    entry: '@ipec/community-join-form/proof.js',
    askedBy: '/community-join-form/src/send/proof-part.ts',
    asks: 'proofPart',
  },
  {
    name: 'join-send',
    entry: '@ipec/community-join-form/send.js',
    askedBy: '/community-join-form/src/send-part.ts',
    asks: 'sendPart',
  },
  {
    name: 'procedure-selector-cy',
    entry: '@ipec/procedure-selector/cy.js',
    askedBy: '/procedure-selector/src/welsh-part.ts',
    asks: 'welshPart',
  },
  {
    name: 'procedure-selector-word',
    entry: '@ipec/procedure-selector/word.js',
    askedBy: '/procedure-selector/src/record/word-part.ts',
    asks: 'wordPart',
  },
  {
    name: 'procedure-selector-guide',
    entry: '@ipec/procedure-selector/guide.js',
    askedBy: '/procedure-selector/src/guide-part.ts',
    asks: 'guidePart',
  },
  {
    name: 'procedure-selector-ruleset',
    entry: '@ipec/procedure-selector/ruleset.js',
    askedBy: '/procedure-selector/src/ruleset-part.ts',
    asks: 'rulesetPart',
  },
  {
    name: 'evidence-chart-table',
    entry: '@ipec/evidence-chart/table.js',
    askedBy: '/evidence-chart/src/table-part.ts',
    asks: 'tablePart',
  },
  {
    name: 'evidence-chart-extra',
    entry: '@ipec/evidence-chart/extra.js',
    askedBy: '/evidence-chart/src/extra-part.ts',
    asks: 'extraPart',
  },
  {
    name: 'evidence-chart-reader',
    entry: '@ipec/evidence-chart/reader.js',
    askedBy: '/evidence-chart/src/reader-part.ts',
    asks: 'readerPart',
  },
  {
    name: 'evidence-chart-welsh',
    entry: '@ipec/evidence-chart/welsh.js',
    askedBy: '/evidence-chart/src/welsh-part.ts',
    asks: 'welshPart',
  },
  {
    name: 'evidence-chart-data',
    entry: '@ipec/evidence-chart/data.js',
    askedBy: '/evidence-chart/src/data-part.ts',
    asks: 'dataPart',
  },
  {
    name: 'evidence-chart-further',
    entry: '@ipec/evidence-chart/further.js',
    askedBy: '/evidence-chart/src/further-part.ts',
    asks: 'furtherPart',
  },
];
