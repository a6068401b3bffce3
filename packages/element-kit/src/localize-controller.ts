import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchLanguage } from '@ipec/common';
import { DEFAULT_LANGUAGE, nearestLang, type Language } from './language.ts';
import type { Part } from './part.ts';
import { PartController } from './part-controller.ts';

type Listener = () => void;
const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** One observer for the whole page, however many widgets: `lang` may change on any ancestor. */
function watchLang(listener: Listener): void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const notify of listeners) notify();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unwatchLang(listener: Listener): void {
  listeners.delete(listener);
  if (listeners.size === 0) observer?.disconnect();
}

/** The words of one language: there from the start, or a part that exports them as `strings`. */
export type WordsOf<Strings> = Strings | Part<{ readonly strings: Strings }>;

/** The words of every language. The words of the default language are always there. */
export type Words<Strings, L extends string = Language> = { readonly [C in L]: WordsOf<Strings> } & {
  readonly [DEFAULT_LANGUAGE]: Strings;
};

function isPart<Strings>(words: WordsOf<Strings>): words is Part<{ readonly strings: Strings }> {
  return words instanceof Object && 'load' in words && 'state' in words;
}

function languageOf<L extends string>(element: Element, words: Readonly<Record<L, unknown>>): L {
  return matchLanguage(nearestLang(element), Object.keys(words) as L[]) ?? (DEFAULT_LANGUAGE as string as L);
}

/** The part with the words that an element of the page needs; none where they are there from the start. */
export function neededWords<Strings, L extends string>(
  words: Words<Strings, L>,
  element: Element,
): readonly Part<unknown>[] {
  const own: WordsOf<Strings> = words[languageOf<L>(element, words)];
  return isPart(own) ? [own] : [];
}

/**
 * Gives the host the words of its nearest `lang`, and updates it when that changes. A language is a row of data: no code
 * here knows which languages there are.
 */
export class LocalizeController<Strings, L extends string = Language> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #words: Words<Strings, L>;
  readonly #parts: PartController;
  #language: L = DEFAULT_LANGUAGE as string as L;

  constructor(
    host: ReactiveControllerHost & Element,
    words: Words<Strings, L>,
    parts: PartController = new PartController(host),
  ) {
    this.#host = host;
    this.#words = words;
    this.#parts = parts;
    host.addController(this);
  }

  /** The language of the page: of the nearest `lang`, where there are words for it. */
  get language(): L {
    return this.#language;
  }

  /** Its words; undefined while they are on their way; the default language's where they were refused. */
  get available(): Strings | undefined {
    const words: WordsOf<Strings> = this.#words[this.#language];
    if (!isPart(words)) return words;
    const there = this.#parts.use(words);
    if (there) return there.strings;
    return words.state === 'failed' ? this.#default : undefined;
  }

  /** Its words, and until they come the default language's. */
  get strings(): Strings {
    return this.available ?? this.#default;
  }

  /** Whether the words of the page's language were refused, so that the default language's are shown. */
  get hasFailed(): boolean {
    const words: WordsOf<Strings> = this.#words[this.#language];
    return isPart(words) && words.state === 'failed';
  }

  hostConnected(): void {
    watchLang(this.#onLangChange);
    this.#onLangChange();
  }

  hostDisconnected(): void {
    unwatchLang(this.#onLangChange);
  }

  get #default(): Strings {
    return this.#words[DEFAULT_LANGUAGE];
  }

  #onLangChange = (): void => {
    const language = languageOf<L>(this.#host, this.#words);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  };
}
