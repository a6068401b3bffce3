import type { Where } from '../options.ts';
import type { RecordFormat } from '../record/formats.ts';

/** The words of the part that follows a recommendation: notices, advice, estimate, plan and record. */
export interface MoreStrings {
  readonly notices: string;
  readonly noNotices: string;
  readonly notice: string;
  readonly when: string;
  readonly duty: string;
  readonly unsureNumber: string;
  readonly engagement: string;
  readonly lawyer: string;
  readonly lawyerNone: string;
  readonly record: string;
  readonly recordHint: string;
  readonly recordTitle: string;
  readonly recordAuthor: string;
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
  readonly lawMoved: string;
  readonly lawSame: string;
  readonly toToday: string;
  readonly helpParts: Readonly<
    Record<
      'yearly' | 'years' | 'extensionYears' | 'extensionYearly' | 'options' | 'inKind' | 'linked' | 'prizes',
      string
    >
  >;
  readonly helpLines: Readonly<
    Record<'fixed' | 'in-kind' | 'extensions' | 'options' | 'linked' | 'vat' | 'prizes', string>
  >;
  readonly helpTotal: string;
  readonly helpUse: string;
  readonly vat: string;
  readonly nearOf: (limit: string) => string;
  readonly keepHint: string;
  readonly persist: Readonly<Record<Where, string>>;
  readonly kept: Readonly<Record<Where, string>>;
  readonly keepFailed: string;
  readonly clear: string;
}
