/** What one page says. `{email}`, `{community}` and `{days}` are put in. */
export interface PageWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly action?: string;
  readonly second?: string;
}

export const PAGE_NAMES = [
  'received',
  'confirm',
  'confirmed',
  'already-confirmed',
  'expired',
  'superseded',
  'unknown-link',
  'resent',
  'keep',
  'kept',
  'keep-over',
  'unsubscribe',
  'unsubscribed',
  'leave',
  'left',
  'too-many',
  'key-reused',
  'refused',
  'not-found',
  'failed',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface SiteWords {
  readonly community: string;
  readonly privacy: string;
  readonly contact: string;
  readonly join: string;
  /** In a sentence, where the address is not known any more. */
  readonly yourAddress: string;
  /** What stands above the details and the consent that a button stores. */
  readonly review: {
    readonly details: string;
    readonly updates: string;
    readonly ticked: string;
    readonly notTicked: string;
    readonly none: string;
  };
  readonly pages: Readonly<Record<PageName, PageWords>>;
}
