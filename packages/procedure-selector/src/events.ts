import type { RecordFormat } from './record/formats.ts';

const PASSES = { bubbles: true, composed: true } as const;

/** Another step is shown: a question, `several`, `check`, `result` or `start`. Never fired on first paint. */
export class IpecStepEvent extends Event {
  static readonly eventName = 'ipec-step';
  /** The key of a question, or the name of a page. */
  readonly id: string;
  /** Questions answered so far. */
  readonly index: number;
  /** About how many there will be. */
  readonly total: number;

  constructor(id: string, index: number, total: number) {
    super(IpecStepEvent.eventName, PASSES);
    this.id = id;
    this.index = index;
    this.total = total;
  }
}

/** A question was answered or its answer changed. It does not say what was answered. */
export class IpecAnswerChangeEvent extends Event {
  static readonly eventName = 'ipec-answer-change';
  /** The key of the question. */
  readonly questionId: string;

  constructor(questionId: string) {
    super(IpecAnswerChangeEvent.eventName, PASSES);
    this.questionId = questionId;
  }
}

/** The result is shown. */
export class IpecOutcomeEvent extends Event {
  static readonly eventName = 'ipec-outcome';
  /** The route recommended first, or null where none can be. */
  readonly outcomeId: string | null;
  /** The version of the rules that say so. */
  readonly rulesVersion: string;

  constructor(outcomeId: string | null, rulesVersion: string) {
    super(IpecOutcomeEvent.eventName, PASSES);
    this.outcomeId = outcomeId;
    this.rulesVersion = rulesVersion;
  }
}

/** The decision record was exported. It holds nothing of the record. */
export class IpecRecordExportEvent extends Event {
  static readonly eventName = 'ipec-record-export';
  /** The kind of record. */
  readonly format: RecordFormat;

  constructor(format: RecordFormat) {
    super(IpecRecordExportEvent.eventName, PASSES);
    this.format = format;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ipec-step': IpecStepEvent;
    'ipec-answer-change': IpecAnswerChangeEvent;
    'ipec-outcome': IpecOutcomeEvent;
    'ipec-record-export': IpecRecordExportEvent;
  }
}
