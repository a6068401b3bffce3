import { isLanguage, LANGUAGES, languages, type Language } from '@ipec/common';
import { checkStrings } from '../../packages/element-kit/src/check/strings.ts';
import { kitWords } from '../../packages/element-kit/src/strings/index.ts';

/**
 * A language that nobody speaks, to prove that a language is data: it is added as any language is, by its row here and by
 * words for each package, and no code knows of it. Its words are the English ones in brackets, so that a word of another
 * language on a page is seen at once.
 */
export const PSEUDO = 'xx' as Language;

const OPEN = '⟦';
const CLOSE = '⟧';

/** The words of a package in the language: texts, functions that give texts, and lists and tables of both. */
export function pseudo<T>(words: T): T {
  return spoken(words) as T;
}

function spoken(words: unknown): unknown {
  if (isLanguage(words)) return PSEUDO;
  if (typeof words === 'string') return /\p{L}/u.test(words) ? `${OPEN}${words}${CLOSE}` : words;
  if (typeof words === 'function')
    return (...given: readonly unknown[]): unknown =>
      spoken((words as (...all: readonly unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map(spoken);
  if (words === null || typeof words !== 'object' || Object.getPrototypeOf(words) !== Object.prototype)
    return words;
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, spoken(one)]));
}

/**
 * The row of the language, its words of the kit, and those of other packages.
 *
 * @param tables - words by language, to which those of the language are added
 */
export function addPseudoLanguage(...tables: readonly { readonly en: unknown }[]): void {
  for (const table of [kitWords, checkStrings, ...tables])
    Object.assign(table, { [PSEUDO]: pseudo(table.en) });
  if (LANGUAGES.includes(PSEUDO)) return;
  const { en } = languages;
  const row = {
    ...en,
    code: PSEUDO,
    name: pseudo('Pseudo'),
    months: en.months.map((month) => pseudo(month)),
  };
  Object.assign(languages, { [PSEUDO]: row });
  (LANGUAGES as Language[]).push(PSEUDO);
}

function* textsOf(node: Node): Generator<string> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield child.data.replace(/\s+/g, ' ').trim();
    else if (!(child instanceof Element) || !/^(?:style|script|svg|code)$/.test(child.localName))
      yield* textsOf(child);
  }
  if (!(node instanceof Element)) return;
  for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
    yield node.getAttribute(name)?.trim() ?? '';
  if (node.shadowRoot) yield* textsOf(node.shadowRoot);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Every word that the page itself says in the widget: its text, and the values of its attributes. */
function pageWords(widget: Element): ReadonlySet<string> {
  const all = [widget, ...widget.querySelectorAll('*')];
  const values = all.flatMap((element) => Array.from(element.attributes, ({ value }) => value));
  const texts = all.flatMap(({ childNodes }) =>
    [...childNodes].map((node) => (node instanceof Text ? node.data : '')),
  );
  return new Set(wordsOf([...texts, ...values].join(' ')));
}

/**
 * The texts of a widget that are neither words of the language nor the page's own.
 *
 * @param names - what else is the same in every language, such as names of file types
 */
export function notSpoken(widget: Element, names = ''): readonly string[] {
  const page = pageWords(widget);
  const same = new Set(wordsOf(names));
  return [...textsOf(widget.shadowRoot ?? widget)].filter(
    (text) => !text.includes(OPEN) && !wordsOf(text).every((word) => page.has(word) || same.has(word)),
  );
}
