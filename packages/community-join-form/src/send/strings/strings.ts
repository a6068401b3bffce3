/** What is said after the button. Both languages implement it, so a missing one does not compile. */
export interface SendStrings {
  readonly waiting: string;
  readonly busy: string;
  readonly proving: string;
  readonly skipProof: string;
  readonly leaving: string;
  readonly tooMany: string;
  readonly refused: string;
  readonly refusedTitle: string;
  readonly contact: string;
  readonly contactPage: string;
  readonly sentTitle: string;
  readonly sentText: (email: string) => string;
  readonly sentNext: string;
  readonly suggestion: (email: string) => string;
  readonly correct: string;
  readonly keep: string;
  readonly another: string;
  readonly receipt: string;
  readonly agreed: string;
  readonly notAgreed: string;
  readonly download: string;
}
