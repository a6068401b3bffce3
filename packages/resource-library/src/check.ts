import { drawCheckView, type Checked, type CheckSection } from '@ipec/element-kit/check.js';
import { ISSUES, type Item } from '@ipec/feeds';

/** How the page was read: from where, and as which documents. */
export interface LibraryReading {
  /** `children`, or the address of the feed. */
  readonly source: string | null;
  readonly items: readonly Item[];
}

function documents({ items, source }: LibraryReading): CheckSection {
  return {
    heading: `Documents, from ${source ?? 'nowhere'}: ${items.length}`,
    head: ['Title', 'Link', 'Type', 'Date', 'Publisher', 'Authors', 'Topics', 'Files'],
    rows: items.map((one) => [
      one.title,
      one.url ?? '–',
      one.kind ?? '–',
      one.date ?? '–',
      one.publisher ?? '–',
      one.authors.join(', ') || '–',
      one.tags.join(', ') || '–',
      one.files
        .map(({ href, type, bytes, pages }) => [href, type, bytes, pages].filter(Boolean).join(' '))
        .join('; ') || '–',
    ]),
  };
}

function inWords(code: string, message: string): string {
  return code in ISSUES ? ISSUES[code as keyof typeof ISSUES] : message;
}

/** Draws the check view of a library. */
export function drawCheck(root: HTMLElement, checked: Checked): void {
  const issues = checked.issues.map((one) => ({ ...one, message: inWords(one.code, one.message) }));
  drawCheckView(root, { ...checked, issues }, [documents(checked.reading as LibraryReading)]);
}
