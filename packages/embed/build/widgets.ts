/** A widget as it is delivered: its tag, the name of its file, and the package that defines it. */
export interface Widget {
  readonly tag: string;
  readonly name: string;
  /** The module that registers the tag. */
  readonly entry: string;
  /** The title of its frame, until the address names a heading. */
  readonly title: string;
  /** The example that the builder begins with: the name of a file in `examples/` of the package. */
  readonly example: string;
}

/** Every widget that is delivered. A new one is a row here and a devDependency of this package. */
export const WIDGETS: readonly Widget[] = [
  {
    tag: 'ipec-case-study-carousel',
    name: 'case-study-carousel',
    entry: '@ipec/case-study-carousel/define.js',
    title: 'Case studies',
    example: 'carousel',
  },
  {
    tag: 'ipec-resource-library',
    name: 'resource-library',
    entry: '@ipec/resource-library/define.js',
    title: 'Publications',
    example: 'library-files',
  },
  {
    tag: 'ipec-key-figures',
    name: 'key-figures',
    entry: '@ipec/key-figures/define.js',
    title: 'Key figures',
    example: 'figures',
  },
  {
    tag: 'ipec-community-join-form',
    name: 'community-join-form',
    entry: '@ipec/community-join-form/define.js',
    title: 'Join the community',
    example: 'join',
  },
  {
    tag: 'ipec-procedure-selector',
    name: 'procedure-selector',
    entry: '@ipec/procedure-selector/define.js',
    title: 'Find the right procurement procedure',
    example: 'selector',
  },
  {
    tag: 'ipec-evidence-chart',
    name: 'evidence-chart',
    entry: '@ipec/evidence-chart/define.js',
    title: 'Evidence',
    example: 'chart-bar',
  },
];
