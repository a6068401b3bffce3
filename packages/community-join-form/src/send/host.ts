import type { Fetch } from '@ipec/element-kit';
import type { ConsentReceipt, FieldName, FormLanguage } from '@ipec/membership';
import type { Options } from '../options.ts';
import type { FormState } from '../state.ts';
import type { Values } from '../view-model.ts';

/** What the element lends for sending. */
export interface SendHost extends EventTarget {
  readonly fetch: Fetch;
  readonly now: () => number;
  /** Where a form that leaves the page is put. */
  readonly renderRoot: ParentNode & Node;
}

/** What is known at a press of the button. */
export interface Pressed {
  readonly values: Values;
  /** The fields that were shown. */
  readonly asked: readonly FieldName[];
  readonly options: Options;
  /** The words that were on the screen. */
  readonly form: FormLanguage;
  readonly component: string;
  /** Hidden fields of the page's own form. */
  readonly hidden: readonly (readonly [string, string])[];
  /** When the form was shown. */
  readonly shownAt: number;
}

/** What can be said of a submission that was taken in. */
export interface Sent {
  readonly receipt: ConsentReceipt;
  /** Whether the receiver writes to the address. */
  readonly confirms: boolean;
  readonly askedUpdates: boolean;
}

/** Where the form stands: kept by the element, moved on by what sends. */
export interface Store {
  state: FormState;
}
