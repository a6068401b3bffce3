import type { CaseStudy, CaseStudyImage, CaseStudyOutcome } from './case-study.ts';
import { isoDate } from './dates.ts';
import type { IssueCode } from './issues.ts';
import { fail, ok, type Issue, type Result } from './result.ts';
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
  readonly base?: string;
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

function positive(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? Math.round(number) : null;
}

function image(draft: DraftImage | null | undefined, base: string): CaseStudyImage | null {
  const src = safeImage(draft?.src, base);
  if (!draft || src === null) return null;
  const alt = typeof draft.alt === 'string' ? plainText(draft.alt) : null;
  return { src, alt, width: positive(draft.width), height: positive(draft.height) };
}

function outcome(draft: Draft): CaseStudyOutcome | null {
  const text = plainText(draft.outcome);
  return text === '' ? null : { text, date: isoDate(draft.outcomeDate) };
}

function verified(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : null;
}

function language(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value.trim())
    ? value.trim()
    : null;
}

function record(draft: Draft, title: string, base: string, id: (wanted: string) => string): CaseStudy {
  return {
    id: id(plainText(draft.id) || title),
    title,
    url: safeLink(draft.url, base),
    summary: plainText(draft.summary),
    image: image(draft.image, base),
    date: isoDate(draft.date),
    organisation: textOrNull(draft.organisation),
    place: textOrNull(draft.place),
    nation: textOrNull(draft.nation),
    region: textOrNull(draft.region),
    sector: textOrNull(draft.sector),
    routes: textList(draft.routes),
    outcome: outcome(draft),
    tags: textList(draft.tags),
    language: language(draft.language),
    reviewBy: isoDate(draft.reviewBy),
    expires: isoDate(draft.expires),
    verified: verified(draft.verified),
  };
}

/** The code says what; its words are in `ISSUES`, which the light entry does not carry. */
function doubt(code: IssueCode, path: string): Issue {
  return { code, path, message: `${code} at ${path}` };
}

/** What was given but could not be used, so that an editor can mend it. */
function doubts(draft: Draft, done: CaseStudy): readonly Issue[] {
  const { path } = draft;
  const issues: Issue[] = [];
  if (draft.url && done.url === null) issues.push(doubt('link-unsafe', `${path}.url`));
  if (draft.image?.src && done.image === null) issues.push(doubt('image-unsafe', `${path}.image`));
  if (done.image?.alt === null) issues.push(doubt('image-no-alt', `${path}.image`));
  if (draft.date && done.date === null) issues.push(doubt('date-unknown', `${path}.date`));
  return issues;
}

/**
 * Makes records of drafts. An item without a title is left out and named in `warnings`; the others survive. Where not
 * one of several can be used the whole is refused.
 */
export function finish(drafts: readonly Draft[], base: string): Result<readonly CaseStudy[]> {
  const id = uniqueIds();
  const warnings: Issue[] = [];
  const records: CaseStudy[] = [];
  for (const draft of drafts) {
    const title = plainText(draft.title);
    if (title === '') {
      warnings.push(doubt('item-no-title', draft.path));
      continue;
    }
    const done = record(draft, title, draft.base ?? base, id);
    records.push(done);
    warnings.push(...doubts(draft, done));
  }
  return drafts.length > 0 && records.length === 0 ? fail(...warnings) : ok(records, warnings);
}
