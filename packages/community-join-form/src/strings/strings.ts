import type { FormLanguage } from '@ipec/membership';

/** The words that are needed before the part that sends is there. Both languages implement it, so a missing one does not compile. */
export interface Strings {
  /** The words of its fields. */
  readonly form: FormLanguage;
  readonly sending: string;
  readonly unsentTitle: string;
  readonly unsent: Readonly<Record<'offline' | 'network', string>>;
  readonly privacy: string;
  readonly newTab: string;
  readonly notLive: string;
  readonly needs: string;
}
