import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang, supportedLanguage, type Language, type Localized } from './language.ts';

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

/** Gives the host the strings of its nearest `lang`, and updates it when that changes. */
export class LocalizeController<Strings> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #strings: Localized<Strings>;
  #language: Language = 'en';

  constructor(host: ReactiveControllerHost & Element, strings: Localized<Strings>) {
    this.#host = host;
    this.#strings = strings;
    host.addController(this);
  }

  /** The language in use. */
  get language(): Language {
    return this.#language;
  }

  /** The strings of the language in use. */
  get strings(): Strings {
    return this.#strings[this.#language];
  }

  hostConnected(): void {
    watchLang(this.#onLangChange);
    this.#onLangChange();
  }

  hostDisconnected(): void {
    unwatchLang(this.#onLangChange);
  }

  #onLangChange = (): void => {
    const language = supportedLanguage(nearestLang(this.#host));
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  };
}
