import type { ContentNode } from '../content.ts';

/** The form of one part of a widget's content. */
export interface PartForm {
  readonly element: HTMLElement;
  /** The content with this part as the form has it. */
  readonly apply: (content: readonly ContentNode[]) => readonly ContentNode[];
  /** How many fields need attention. */
  readonly faults: number;
}
