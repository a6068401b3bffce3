import type { Where } from '../host/options.ts';
import type { NotKept } from '../keep/not-kept.ts';
import type { RecordFormat } from '../record/formats.ts';

/** The words of the decision record and of keeping answers. */
export interface RecordStrings {
  readonly record: string;
  readonly recordHint: string;
  readonly recordTitle: string;
  readonly recordAuthority: string;
  readonly recordReference: string;
  readonly recordAuthor: string;
  readonly recordDecidedOn: string;
  readonly recordApprover: string;
  readonly chosenClosed: string;
  /** A reason was written and no route chosen. */
  readonly becauseOfNone: string;
  readonly recordChosen: string;
  readonly recordBecause: string;
  readonly asRecommended: string;
  readonly formats: Readonly<Record<RecordFormat, string>>;
  readonly exported: string;
  readonly exportFailed: string;
  readonly fileName: string;
  readonly replayed: (day: string, version: string) => string;
  readonly replayMissing: (version: string) => string;
  readonly replayAltered: string;
  readonly fileChanged: string;
  readonly touched: string;
  readonly differs: (recorded: string, rebuilt: string) => string;
  readonly effects: Readonly<Record<'none' | 'routes' | 'first', string>>;
  readonly firstNow: (route: string, regime: string) => string;
  readonly lawSame: string;
  readonly toToday: string;
  readonly keepHint: string;
  readonly persist: Readonly<Record<Where, string>>;
  readonly kept: Readonly<Record<Where, string>>;
  readonly notKept: Readonly<Record<NotKept, string>>;
  readonly clear: string;
}
