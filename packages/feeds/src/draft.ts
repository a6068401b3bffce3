import type { CaseStudy, CaseStudyImage, CaseStudyOutcome } from './case-study.ts';
import { isoDate } from './dates.ts';
import type { IssueCode } from './issues.ts';
import { ok, type Issue, type Result } from './result.ts';
import { safeImage, safeLink } from './safe-url.ts';
import { uniqueIds } from './slug.ts';
import { plainText, textList, textOrNull } from './text.ts';

/** A picture as a source gives it: nothing of it is trusted yet. */
export interface DraftImage {
  readonly src?: unknown;
  readonly alt?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

/** A case study as a source gives it. Every format fills one of these in; `finish` makes the record. */
export interface Draft {
  /** Where it stands in the source, for messages: `items[3]`. */
  readonly path: string;
  /** What relative addresses of this one item resolve against, where it is not the feed's own address. */
  readonly base?: string | undefined;
  readonly id?: unknown;
  readonly title?: unknown;
  readonly url?: unknown;
  readonly summary?: unknown;
  readonly image?: DraftImage | null | undefined;
  readonly date?: unknown;
  readonly organisation?: unknown;
  readonly place?: unknown;
  readonly nation?: unknown;
  readonly region?: unknown;
  readonly sector?: unknown;
  readonly routes?: unknown;
  readonly outcome?: unknown;
  readonly outcomeDate?: unknown;
  readonly tags?: unknown;
  readonly language?: unknown;
  readonly reviewBy?: unknown;
  readonly expires?: unknown;
  readonly verified?: unknown;
}

/** Makes one field of a record from what a draft says of it. */
type Readers = {
  readonly [Field in Exclude<keyof CaseStudy, 'id' | 'title'>]: (
    value: unknown,
    base: string,
    draft: Draft,
  ) => CaseStudy[Field];
};

function pixels(value: unknown): number | null {
  const number = Math.round(Number(plainText(value)));
  return number > 0 && number < 1e5 ? number : null;
}

function image(value: unknown, base: string): CaseStudyImage | null {
  const { src, alt, width, height } = (value ?? {}) as DraftImage;
  const address = safeImage(src, base);
  if (address === null) return null;
  return {
    src: address,
    alt: typeof alt === 'string' ? plainText(alt) : null,
    width: pixels(width),
    height: pixels(height),
  };
}

function outcome(value: unknown, _base: string, { outcomeDate }: Draft): CaseStudyOutcome | null {
  const text = plainText(value);
  return text ? { text, date: isoDate(outcomeDate) } : null;
}

function language(value: unknown): string | null {
  const tag = plainText(value);
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** Yes and no as editing systems write them. Anything else says neither. */
function verified(value: unknown): boolean | null {
  const text = typeof value === 'boolean' ? `${value}` : plainText(value);
  return /^(true|yes|1)$/i.test(text) || (/^(false|no|0)$/i.test(text) ? false : null);
}

const READERS: Readers = {
  url: safeLink,
  summary: plainText,
  image,
  date: isoDate,
  organisation: textOrNull,
  place: textOrNull,
  nation: textOrNull,
  region: textOrNull,
  sector: textOrNull,
  routes: textList,
  outcome,
  tags: textList,
  language,
  reviewBy: isoDate,
  expires: isoDate,
  verified,
};

/** The code says what; its words are in `ISSUES`, which the light entry does not carry. */
function doubt(code: IssueCode, path: string): Issue {
  return { code, path, message: `${code} at ${path}` };
}

/** What was given but could not be used, so that an editor can mend it. */
function doubts(draft: Draft, { url, image, ...done }: CaseStudy): readonly Issue[] {
  const { path } = draft;
  const issues: Issue[] = [];
  if (draft.url && url === null) issues.push(doubt('link-unsafe', `${path}.url`));
  if (draft.image?.src && image === null) issues.push(doubt('image-unsafe', `${path}.image`));
  if (image?.alt === null) issues.push(doubt('image-no-alt', `${path}.image`));
  for (const field of ['date', 'reviewBy', 'expires'] as const) {
    if (draft[field] && done[field] === null) issues.push(doubt('date-unknown', `${path}.${field}`));
  }
  return issues;
}

function recordOf(draft: Draft, id: string, title: string, base: string): CaseStudy {
  const fields = Object.entries(READERS).map(([field, read]) => [
    field,
    read(draft[field as keyof Draft], base, draft),
  ]);
  return { id, title, ...Object.fromEntries(fields) } as CaseStudy;
}

/**
 * Makes records of drafts. An item without a title (or with one of invisible characters only) is left out and named in
 * `warnings`; the others survive. Where not one of several can be used the whole is refused.
 */
export function finish(drafts: readonly Draft[], base: string): Result<readonly CaseStudy[]> {
  const nextId = uniqueIds();
  const warnings: Issue[] = [];
  const records: CaseStudy[] = [];
  for (const draft of drafts) {
    const title = plainText(draft.title);
    if (/[^\s\p{Cf}]/u.test(title)) {
      const done = recordOf(draft, nextId(plainText(draft.id), title), title, draft.base ?? base);
      records.push(done);
      warnings.push(...doubts(draft, done));
    } else warnings.push(doubt('item-no-title', draft.path));
  }
  return drafts.length > 0 && records.length === 0 ? { ok: false, issues: warnings } : ok(records, warnings);
}
