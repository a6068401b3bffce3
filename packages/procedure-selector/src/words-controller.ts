import { LocalizeController, type Language } from '@ipec/element-kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MoreWords } from './guide/more-words.ts';
import { LazyPart } from './lazy-part.ts';
import { welshPart } from './welsh-part.ts';
import { english, type Words } from './words.ts';

/** The words of the nearest `lang`: English at once, Welsh when its part is there, English again if it does not come. */
export class WordsController implements ReactiveController {
  readonly #language: LocalizeController<Language>;
  readonly #welsh: LazyPart<Awaited<ReturnType<typeof welshPart>>>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#language = new LocalizeController<Language>(host, { en: 'en', cy: 'cy' });
    this.#welsh = new LazyPart(host, welshPart);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#isWelsh && !this.#welsh.value && !this.#welsh.failed) void this.#welsh.get();
  }

  /** Undefined while Welsh is on its way. */
  get words(): Words | undefined {
    return this.#isWelsh && !this.#welsh.failed ? this.#welsh.value?.welsh : english;
  }

  /** The Welsh words of the further part; undefined where English is spoken. */
  get moreWelsh(): MoreWords | undefined {
    return this.#isWelsh ? this.#welsh.value?.moreWelsh : undefined;
  }

  /** True if the page is Welsh and the words did not come. */
  get failed(): boolean {
    return this.#isWelsh && this.#welsh.failed;
  }

  get #isWelsh(): boolean {
    return this.#language.language === 'cy';
  }
}
