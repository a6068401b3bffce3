import { ok, type Issue, type Result } from '@ipec/common';
import type { Draft, DraftBlock } from './draft.ts';
import { ISSUES, type IssueCode } from './issues.ts';
import type { Item } from './item.ts';
import { READERS } from './read-fields.ts';
import { safeLink, safeTelephone } from './safe-url.ts';
import { uniqueIds } from './slug.ts';
import { plainText } from './text.ts';

/** What an editor learns: what it is, in words, and where. */
export function doubt(code: IssueCode, path: string): Issue {
  return { code, path, message: ISSUES[code] };
}

function hasUnsafeLink({ runs }: DraftBlock, base: string): boolean {
  return runs.some(({ href }) => href !== null && (safeLink(href, base) ?? safeTelephone(href)) === null);
}

const DATES = ['date', 'updated', 'starts', 'ends', 'reviewBy', 'expires'] as const;

/** What was given but could not be used, so that an editor can mend it. */
function doubts(draft: Draft, { url, image, ...done }: Item, base: string): readonly Issue[] {
  const { path } = draft;
  const issues: Issue[] = [];
  if (draft.url && url === null) issues.push(doubt('link-unsafe', `${path}.url`));
  if (!draft.url && !done.blocks.some(({ runs }) => runs.some(({ href }) => href !== null)))
    issues.push(doubt('item-no-link', path));
  for (const code of draft.notes ?? []) issues.push(doubt(code, path));
  if (draft.image?.src && image === null) issues.push(doubt('image-unsafe', `${path}.image`));
  if (image?.alt === null) issues.push(doubt('image-no-alt', `${path}.image`));
  for (const field of DATES) {
    if (draft[field] && done[field] === null) issues.push(doubt('date-unknown', `${path}.${field}`));
  }
  if (draft.blocks?.some((block) => hasUnsafeLink(block, base)))
    issues.push(doubt('link-unsafe', `${path}.blocks`));
  return issues;
}

/** How long a title may be that is made of a text. */
const LONGEST_OPENING = 100;

/** The first sentence of a text, or its first words: the title of what was published without one, as a short message is. */
function opening(text: string): string {
  if (text.length <= LONGEST_OPENING) return text;
  const sentence = /^.{10,100}?[.!?](?=\s)/.exec(text)?.[0];
  return sentence ?? `${text.slice(0, LONGEST_OPENING).replace(/\s+\S*$/, '')}…`;
}

function isSaid(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}

/** The last part of an address in words: `/case-studies/buying-buses.html` → `buying buses`. */
function nameIn(address: unknown): string {
  const path = plainText(address)
    .replace(/[?#].*$/, '')
    .replace(/^[a-z]+:\/\/[^/]*/i, '');
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = last.replace(/\.\w{2,5}$/, '').replace(/[-_+]|%20/g, ' ');
  return /\p{L}{3}/u.test(words) ? words : '';
}

/** The draft with a title, if it has a text or an address to take one from. */
function titled(draft: Draft): Draft {
  if (isSaid(plainText(draft.title))) return draft;
  const summary = plainText(draft.summary);
  const title = opening(summary);
  if (isSaid(title)) return { ...draft, title, summary: title === summary ? '' : summary };
  // What leads somewhere or is a picture is kept: its address names it, as it does for those who listen to the page.
  const named = nameIn(draft.url) || nameIn(draft.image?.src);
  return {
    ...draft,
    title: named,
    notes: [...(draft.notes ?? []), ...(named ? (['item-named-by-address'] as const) : [])],
  };
}

function recordOf(draft: Draft, id: string, title: string, base: string): Item {
  const fields = Object.entries(READERS).map(([field, read]) => [
    field,
    read(draft[field as keyof Draft], base, draft),
  ]);
  return { id, title, ...Object.fromEntries(fields) } as Item;
}

/**
 * Makes records of drafts. An item without a title takes it from its text; one without either (or with invisible characters
 * only) is left out and named in `warnings`; the others survive. Where not one of several can be used the whole is refused.
 */
export function finish(drafts: readonly Draft[], base: string): Result<readonly Item[]> {
  const nextId = uniqueIds();
  const warnings: Issue[] = [];
  const records: Item[] = [];
  const shown = drafts.filter(({ isWithheld }) => !isWithheld);
  for (const { isWithheld, path } of drafts) if (isWithheld) warnings.push(doubt('item-not-published', path));
  for (const given of shown) {
    const draft = titled(given);
    const title = plainText(draft.title);
    const around = draft.base ?? base;
    if (isSaid(title)) {
      const done = recordOf(draft, nextId(plainText(draft.id), title), title, around);
      records.push(done);
      warnings.push(...doubts(draft, done, around));
    } else warnings.push(doubt('item-no-title', draft.path));
  }
  return shown.length > 0 && records.length === 0 ? { ok: false, issues: warnings } : ok(records, warnings);
}
