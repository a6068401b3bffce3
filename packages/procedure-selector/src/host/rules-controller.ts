import { FeedController, type ElementIssue, type FeedStatus } from '@ipec/element-kit';
import type { OwnRules, Ruleset } from '@ipec/procedures';
import { engine, ruleset } from '../parts.ts';
import type { Reopened } from '../record/reopened.ts';
import type { Rules } from '../run/rules.ts';
import type { PageWords, Words } from '../strings/words.ts';
import { givenAnswers, parseAsOf } from './options.ts';
import type { SelectorProperties } from './selector-properties.ts';

/** What chooses the rules besides the page: a record that is open, the first day, and the council's own rules. */
export interface Chosen {
  readonly reopened: Reopened | null;
  readonly beginsOn: string | null;
  readonly ownRules: OwnRules | null;
}

/** Which rules govern the page: ours, those that `src` names, or those of a record that is open. */
export class RulesController {
  readonly #host: SelectorProperties;
  readonly #feed: FeedController<Ruleset>;
  readonly #onError: (issues: readonly ElementIssue[]) => void;
  #unread: readonly ElementIssue[] = [];

  constructor(host: SelectorProperties, onError: (issues: readonly ElementIssue[]) => void) {
    this.#host = host;
    this.#onError = onError;
    this.#feed = new FeedController<Ruleset>(host, {
      src: () => host.src,
      load: async (src, signal) =>
        (await ruleset.load()).loadRuleset(new URL(src, host.ownerDocument.baseURI).href, signal, host.fetch),
      onError,
    });
  }

  /** How the rules that `src` names are coming. */
  get status(): FeedStatus {
    return this.#feed.status;
  }

  /** What could not be used of the rules that `src` names, or of the attributes that answer a question. */
  get issues(): readonly ElementIssue[] {
    return [...(this.#host.src === null ? [] : this.#feed.issues), ...this.#unread];
  }

  reload(): void {
    void this.#feed.reload();
  }

  /** The rules and their words; undefined while one of them is on its way. */
  current(
    words: PageWords | undefined,
    { reopened, beginsOn, ownRules }: Chosen,
  ): { readonly rules: Rules; readonly words: Words } | undefined {
    const { src, nation, buyer, asOf, today } = this.#host;
    const { value } = engine;
    const own = src === null ? value?.uk : this.#feed.value;
    if (!words || !value || !own) return undefined;
    const set = reopened?.ruleset ?? own;
    const law = words.law ?? value.english;
    // Another rule set speaks in its own words.
    const text = src === null ? law.text : set.text;
    const rules = {
      engine: value,
      ruleset: set,
      asOf: reopened?.asOf ?? beginsOn ?? parseAsOf(asOf, today),
      ownRules: reopened ? reopened.record.ownRules : ownRules,
      given: givenAnswers({ nation, buyer }),
      text,
    };
    return { rules, words: { ...words, codes: law.codes, text } };
  }

  /** Reports what is wrong with the attributes that answer a question or pick the law. */
  check(rules: Rules): void {
    this.#unread = rules.engine.evaluate(rules.given, rules).issues;
    if (this.#unread.length > 0) this.#onError(this.#unread);
  }
}
