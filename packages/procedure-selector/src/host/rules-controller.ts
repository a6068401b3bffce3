import { FeedController, IpecErrorEvent, type FeedStatus } from '@ipec/element-kit';
import { evaluate, uk, type Ruleset } from '@ipec/procedures';
import { ruleset } from '../parts.ts';
import type { Reopened } from '../record/reopened.ts';
import type { Rules } from '../run/reduce.ts';
import type { Words } from '../strings/words.ts';
import { givenAnswers, parseAsOf } from './options.ts';
import type { SelectorProperties } from './selector-properties.ts';

/** Which rules govern the page: ours, those that `src` names, or those of a record that is open. */
export class RulesController {
  readonly #host: SelectorProperties;
  readonly #feed: FeedController<Ruleset>;

  constructor(host: SelectorProperties) {
    this.#host = host;
    this.#feed = new FeedController<Ruleset>(host, {
      src: () => host.src,
      load: async (src, signal) =>
        (await ruleset.load()).loadRuleset(new URL(src, host.ownerDocument.baseURI).href, signal, host.fetch),
      onError: (issues) => host.dispatchEvent(new IpecErrorEvent(issues)),
    });
  }

  get status(): FeedStatus {
    return this.#feed.status;
  }

  /** Whether the rules that the page names are still missing. */
  get isWaiting(): boolean {
    return this.#host.src !== null && !this.#feed.value;
  }

  reload(): void {
    void this.#feed.reload();
  }

  /** The rules, the day that picks the law, what the host answers, and the words of every reason. */
  current(words: Words, reopened: Reopened | null, beginsOn: string | null): Rules {
    const { src, asOf, today, nation, buyer } = this.#host;
    const own = src === null ? uk : (this.#feed.value ?? uk);
    const rules = reopened?.ruleset ?? own;
    return {
      ruleset: rules,
      asOf: reopened?.asOf ?? beginsOn ?? parseAsOf(asOf, today),
      given: givenAnswers({ nation, buyer }),
      text: this.words(words, reopened).text,
    };
  }

  /** Another rule set speaks in its own words. */
  words(words: Words, reopened: Reopened | null): Words {
    if (this.#host.src === null) return words;
    return { ...words, text: (reopened?.ruleset ?? this.#feed.value ?? uk).text };
  }

  /** Reports what is wrong with the attributes that answer a question or pick the law. */
  check(rules: Rules): void {
    const { issues } = evaluate(rules.given, rules);
    if (issues.length > 0) this.#host.dispatchEvent(new IpecErrorEvent(issues));
  }
}
