import type { PropertyDeclarations } from 'lit';

/** The element's properties and their attributes. */
export const PROPERTIES: PropertyDeclarations = {
  nation: {},
  buyer: {},
  asOf: { attribute: 'as-of' },
  persist: {},
  src: {},
  heading: {},
  headingLevel: { type: Number, attribute: 'heading-level' },
  today: { attribute: false },
  rulesets: { attribute: false },
  fetch: { attribute: false },
};
