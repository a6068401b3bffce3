import type { Answer, Interview } from '@ipec/procedures';

/** A page of the selector. `ask` is one question; `several` is the page that several unlikely questions share. */
export type Step =
  | { readonly view: 'start' | 'check' | 'result' }
  | { readonly view: 'ask'; readonly key: string }
  | { readonly view: 'several'; readonly keys: readonly string[] };

/** Why an answer could not be taken: a code whose words are in the strings. */
export type Fault = 'missing' | 'amount' | 'percent';

/** What a changed answer did, as ids. The words are added by the view model. */
export interface ChangeNote {
  readonly keys: readonly string[];
  readonly regime: readonly [string, string] | null;
  readonly recommended: readonly [string | null, string | null] | null;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** Answers that are kept but no longer count, and those that count again. */
  readonly setAside: readonly string[];
  readonly restored: readonly string[];
}

/** The words a person adds for the file. They are never in an event. */
export interface RecordDraft {
  readonly title: string;
  readonly author: string;
  readonly authority: string;
  /** The authority's own reference for the purchase. */
  readonly reference: string;
  /** YYYY-MM-DD, or empty. */
  readonly decidedOn: string;
  readonly approver: string;
  readonly chosen: string;
  readonly because: string;
  /** By question. */
  readonly justifications: Readonly<Record<string, string>>;
}

/** Everything about a run. Plain data, so that it can be stored, replayed and tested without a page. */
export interface State {
  readonly step: Step;
  readonly interview: Interview;
  /** Which run of the page this is: another begins where answers are forgotten or a record is opened. */
  readonly run: number;
  /** The pages behind this one. */
  readonly trail: readonly Step[];
  /** Questions whose usual answer was taken together with others. */
  readonly bulk: readonly string[];
  /** Questions of the shared page that the person wants singly. */
  readonly singly: readonly string[];
  readonly fault: Fault | null;
  /** True while a changed answer is on its way back to the page it was changed from. */
  readonly revising: 'check' | 'result' | null;
  readonly note: ChangeNote | null;
  readonly draft: RecordDraft;
  /** The day the procurement begins as the person set it, YYYY-MM-DD; null for the page's day. */
  readonly beginsOn: string | null;
  /** The run that "start again" left behind, until another begins: it can be brought back. */
  readonly left: State | null;
}

/** What a person does. */
export type Action =
  | { readonly type: 'begin'; readonly left?: State }
  | {
      readonly type: 'answer';
      readonly value: Answer | null;
      readonly fault?: Fault;
      readonly because?: string;
    }
  | {
      readonly type: 'tick';
      readonly ticked: readonly string[];
      readonly unsure: boolean;
      readonly none: boolean;
    }
  | { readonly type: 'fill'; readonly answers: Readonly<Record<string, Answer>> }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly key: string }
  | { readonly type: 'check' }
  | { readonly type: 'result' }
  | { readonly type: 'draft'; readonly draft: Partial<RecordDraft> }
  | { readonly type: 'begins-on'; readonly day: string | null }
  | { readonly type: 'restart' }
  | { readonly type: 'undo' };

export const EMPTY_DRAFT: RecordDraft = {
  title: '',
  author: '',
  authority: '',
  reference: '',
  decidedOn: '',
  approver: '',
  chosen: '',
  because: '',
  justifications: {},
};

/** A new run, with the answers the host already knows. */
export function initial(interview: Interview, run = 0): State {
  return {
    run,
    step: { view: 'start' },
    interview,
    trail: [],
    bulk: [],
    singly: [],
    fault: null,
    revising: null,
    note: null,
    draft: EMPTY_DRAFT,
    beginsOn: null,
    left: null,
  };
}
