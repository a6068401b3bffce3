/** The words of the planning part: what would change the result, notices, advice, estimate, plan, timeline and comparison. */
export interface PlanningStrings {
  readonly wouldChange: string;
  readonly wouldNot: string;
  readonly flipChange: (question: string, answer: string) => string;
  readonly flip: (change: string, outcome: string) => string;
  readonly flipAnd: string;
  readonly more: (count: number) => string;
  readonly confidenceHigh: string;
  readonly notices: string;
  readonly noNotices: string;
  readonly notice: string;
  readonly when: string;
  readonly duty: string;
  readonly unsureNumber: string;
  readonly lastDay: string;
  readonly pending: (questions: string) => string;
  readonly duties: string;
  readonly timetable: string;
  readonly phase: (name: string) => string;
  readonly readOn: string;
  readonly engagement: string;
  readonly lawyer: string;
  readonly lawyerNone: string;
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
  readonly plan: string;
  readonly planHint: string;
  readonly planDrawn: (days: number) => string;
  readonly days: (stage: string) => string;
  readonly minimum: (days: number, working: boolean) => string;
  readonly practice: string;
  readonly gate: string;
  readonly refine: string;
  readonly earlier: (stage: string) => string;
  readonly later: (stage: string) => string;
  readonly remove: (stage: string) => string;
  readonly addStage: string;
  readonly add: string;
  readonly refused: Readonly<Record<string, string>>;
  readonly timeline: string;
  readonly timelineHint: string;
  readonly startDay: string;
  readonly assessDays: string;
  readonly options: Readonly<
    Record<
      'urgent' | 'plannedNotice' | 'engagement' | 'paper' | 'documentsLater' | 'agreed' | 'competition',
      string
    >
  >;
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly law: string;
  readonly length: (days: number, working: boolean) => string;
  readonly earliest: (day: string) => string;
  readonly tenderDays: string;
  readonly tenderDaysHint: string;
  readonly timelineIssues: Readonly<Record<string, string>>;
  readonly bankHolidays: string;
  readonly compare: string;
  readonly compareHint: string;
  readonly left: string;
  readonly right: string;
  readonly rows: Readonly<
    Record<
      | 'verdict'
      | 'about'
      | 'suits'
      | 'watch'
      | 'innovation'
      | 'risk'
      | 'steps'
      | 'days'
      | 'standstill'
      | 'notices'
      | 'cases'
      | 'limits',
      string
    >
  >;
  readonly noPeriod: string;
  readonly noCases: string;
  readonly riskNote: string;
  readonly notRead: string;
}
