/** The two entries that most patterns hold, written by `write`. */
export const two = (write: (title: string, slug: string, index: number) => string): string =>
  write('Buying buses', '/buses', 0) + write('Mending roads', '/roads', 1);

/** What is read of them: title and address. */
export const BOTH = [
  ['Buying buses', '/buses'],
  ['Mending roads', '/roads'],
] as const;

/** The same where nothing leads to them. */
export const UNLINKED = [
  ['Buying buses', null],
  ['Mending roads', null],
] as const;

/** The same as documents of their own. */
export const PDFS = [
  ['Buying buses', '/buses.pdf'],
  ['Mending roads', '/roads.pdf'],
] as const;

/** The two entries in Welsh. */
export const dwy = (write: (title: string, slug: string, index: number) => string): string =>
  write('Prynu bysiau', '/bysiau', 0) + write('Trwsio ffyrdd', '/ffyrdd', 1);

/** What is read of those. */
export const WELSH = [
  ['Prynu bysiau', '/bysiau'],
  ['Trwsio ffyrdd', '/ffyrdd'],
] as const;

/** What an entry is about, in one word. */
export const about = (s: string): string => s.slice(1);

/** Cards of one kind in many dialects: the same item each time. */
export const card = (
  open: string,
  title: (t: string, s: string) => string,
  text: (s: string) => string,
  close: string,
): string => two((t, s) => `${open.replaceAll('SLUG', s)}${title(t, s)}${text(s)}${close}`);

export const link = (t: string, s: string): string => `<a href="${s}">${t}</a>`;
