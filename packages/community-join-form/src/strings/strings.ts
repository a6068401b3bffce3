import type { Trouble } from '../form-state.ts';

/** Every word that is not a field's own. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  readonly sending: string;
  readonly waiting: string;
  readonly busy: string;
  readonly proving: string;
  readonly skipProof: string;
  readonly leaving: string;
  readonly unsent: Readonly<Record<Trouble, string>>;
  readonly unsentTitle: string;
  readonly refusedTitle: string;
  readonly contact: string;
  readonly contactPage: string;
  readonly privacy: string;
  readonly newTab: string;
  readonly sentTitle: string;
  readonly sentText: (email: string) => string;
  readonly sentNext: string;
  readonly suggestion: (email: string) => string;
  readonly correct: string;
  readonly another: string;
  readonly receipt: string;
  readonly agreed: string;
  readonly notAgreed: string;
  readonly download: string;
  readonly notLive: string;
  readonly needs: string;
}
