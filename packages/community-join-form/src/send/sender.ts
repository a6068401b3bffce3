import {
  idempotencyKey,
  QUICKEST_MS,
  suggestEmail,
  type ConsentReceipt,
  type FieldName,
} from '@ipec/membership';
import { IpecJoinErrorEvent, IpecSubmitEvent, IpecSuccessEvent } from '../events.ts';
import { isPlain } from '../options.ts';
import { answeredFields } from '../view-model.ts';
import { download } from './download.ts';
import { errorsOf } from './answer.ts';
import type { Pressed, SendHost, Sent, Store } from './host.ts';
import { navigate } from './navigate.ts';
import { Page } from './page.ts';
import { post } from './post.ts';
import * as parts from '../parts.ts';
import { challengeUrl, parseTarget } from './receiver.ts';
import {
  answered,
  ask,
  blocked,
  edited,
  INITIAL,
  invalid,
  isBusy,
  isPending,
  offline,
  submit,
  tryAgain,
  type Answer,
  type FormState,
  type Phase,
} from '../state.ts';
import { encodeTry, prepare, receiptOf, type Submission } from './submission.ts';
import { issuesOf } from './trouble.ts';

/** Milliseconds after which a page that should have been left is taken to have stayed. */
const STAYED = 20_000;

/** Runs what the state machine decides: tries, timers, the proof, and the network's coming and going. */
export class Sender {
  readonly #host: SendHost;
  readonly #store: Store;
  readonly #page: Page;
  /** The address that the person has been asked about, and kept. */
  #kept: string | null = null;
  #pressed: Pressed | null = null;
  #submission: Submission | null = null;
  #receipt: ConsentReceipt | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #proving: AbortController | undefined;

  constructor(host: SendHost, store: Store) {
    this.#host = host;
    this.#store = store;
    this.#page = new Page({
      onOnline: () => this.#onOnline(),
      onBack: () => this.#onBack(),
      onRefusedByPolicy: (...refused) => this.#onRefusedByPolicy(...refused),
    });
  }

  get #state(): FormState {
    return this.#store.state;
  }

  /** What was sent last. */
  get sent(): Sent | null {
    const [receipt, pressed, submission] = [this.#receipt, this.#pressed, this.#submission];
    return receipt && pressed && submission
      ? {
          receipt,
          confirms: submission.target.receiver.id === 'join-service',
          askedUpdates: pressed.asked.includes('updates'),
        }
      : null;
  }

  /** Hands the receipt over as a file. */
  download(): void {
    if (this.#receipt) download(`consent-${this.#receipt.id}.json`, this.#receipt);
  }

  /** The button: shows what is wrong, or tells the page and sends. While some answers are on their way it does nothing. */
  press(pressed: Pressed): void {
    if (isBusy(this.#state)) return;
    const { href, origin } = location;
    const page = { uri: href, title: document.title, origin };
    const target = parseTarget(pressed.options);
    if (!target.ok) return;
    const to = { options: pressed.options, target: target.value };
    const prepared = prepare(pressed.values, to, { ...pressed, language: pressed.form.language, page });
    if (!prepared.ok) return this.#to(invalid(this.#state, errorsOf(prepared.issues)));
    const { email } = prepared.value.application;
    const question = suggestEmail(email);
    if (question !== null && email !== this.#kept) {
      // Asked once for an address: pressing again is an answer too.
      this.#kept = email;
      return this.#to(ask(this.#state, question));
    }
    if (!this.#host.dispatchEvent(new IpecSubmitEvent(answeredFields(pressed.values))))
      return this.#to({ ...INITIAL, keyed: this.#state.keyed });
    this.#pressed = pressed;
    this.#submission = prepared.value;
    this.#receipt = null;
    const fresh = (): string => idempotencyKey(crypto.getRandomValues(new Uint8Array(16)));
    this.#to(submit(this.#state, prepared.value.body, fresh));
  }

  /** The answers changed. */
  edit(): void {
    this.#to(edited(this.#state));
  }

  /** Back to the start, with a key of its own. */
  reset(): void {
    this.#to(INITIAL);
  }

  /** Goes on without a proof of work: the slower way, open to everybody. */
  skipProof(): void {
    if (this.#state.phase === 'proving') this.#afterProof('');
  }

  /** The element left the page, or came back to it. */
  connect(isConnected: boolean): void {
    this.#page.connect(isConnected, isPending(this.#state));
    clearTimeout(this.#timer);
    if (isConnected) this.#effects[this.#state.phase]?.();
  }

  #to(state: FormState): void {
    if (state === this.#state) return;
    clearTimeout(this.#timer);
    if (state.phase !== 'proving') this.#proving?.abort();
    this.#page.guard(isPending(state));
    this.#store.state = state;
    this.#tell(state);
    this.#effects[state.phase]?.();
  }

  #tell(state: FormState): void {
    const { kind, issues } = issuesOf(state);
    if (issues.length > 0) this.#host.dispatchEvent(new IpecJoinErrorEvent(kind, issues));
    if (state.phase === 'sent')
      this.#host.dispatchEvent(new IpecSuccessEvent(state.keyed?.key ?? '', state.repeated));
  }

  #effects: Partial<Record<Phase, () => void>> = {
    sending: () => this.#whenReadable(),
    waiting: () => this.#after(this.#state.retryIn ?? 0, () => this.#to(tryAgain(this.#state))),
    proving: () => void this.#prove(),
    leaving: () => this.#after(STAYED, () => this.#to(blocked(this.#state))),
  };

  #after(milliseconds: number, act: () => void): void {
    this.#timer = setTimeout(act, milliseconds);
  }

  /**
   * Nobody reads a form in less: a machine is slowed down, and a person whose browser filled it in is not taken for one.
   */
  #whenReadable(): void {
    const left = QUICKEST_MS - this.#elapsed();
    if (left > 0) this.#after(left + 50, () => void this.#try());
    else void this.#try();
  }

  #elapsed(): number {
    return this.#host.now() - (this.#pressed?.shownAt ?? 0);
  }

  async #try(): Promise<void> {
    const [submission, tried] = [this.#submission, this.#state];
    if (!submission) return;
    if (!navigator.onLine) return this.#to(offline(tried));
    const { receiver } = submission.target;
    const encoded = this.#encode(submission);
    if (receiver.mode === 'navigate') {
      // First the state: a page that is left by our own doing asks nobody.
      this.#to({ ...tried, phase: 'leaving' });
      return navigate(this.#host.renderRoot, encoded, this.#pressed?.hidden ?? []);
    }
    const answer = await post(encoded, receiver, { fetch: this.#host.fetch, now: this.#host.now });
    // A reset in between: this answer is of no interest any more.
    if (this.#state === tried) this.#onAnswer(answer, receiver.idempotent);
  }

  #onAnswer(answer: Answer, idempotent: boolean): void {
    const circumstances = { online: navigator.onLine, random: Math.random(), idempotent };
    const state = answered(this.#state, asked(answer, this.#pressed?.asked ?? []), circumstances);
    this.#to(state);
    if (state.phase === 'unsent' && state.trouble === 'network') void this.#lookWhetherBlocked(state);
  }

  /** No answer can be a receiver that lets no script of this site read one: it is there for a look without reading. */
  async #lookWhetherBlocked(state: FormState): Promise<void> {
    const submission = this.#submission;
    if (!submission || !isPlain(submission.options)) return;
    const { url } = this.#encode(submission);
    if (new URL(url).origin === location.origin) return;
    const isThere = await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(5_000),
    }).then(
      () => true,
      () => false,
    );
    if (isThere && this.#state === state)
      this.#postAsForm('the receiver does not allow this site (ALLOWED_ORIGINS)');
  }

  /** A policy of the page stopped it: no later try would get further. */
  #onRefusedByPolicy(address: string, directive: 'connect-src' | 'form-action'): void {
    const submission = this.#submission;
    const { phase } = this.#state;
    const isOurs =
      directive === 'form-action' ? phase === 'leaving' : phase === 'sending' || phase === 'waiting';
    if (!submission || !isOurs) return;
    const { origin } = new URL(this.#encode(submission).url);
    if (address !== origin && !address.startsWith(`${origin}/`)) return;
    const why = `the page's Content-Security-Policy needs ${directive} ${origin}`;
    if (directive === 'connect-src' && isPlain(submission.options)) return this.#postAsForm(why);
    this.#tellOwner(`The form cannot be sent: ${why}.`);
    this.#to(blocked(this.#state));
  }

  /** Says to the site's owner what is wrong, and hands the answers over as a form without script does. */
  #postAsForm(why: string): void {
    const submission = this.#submission;
    if (!submission) return;
    this.#tellOwner(`The form cannot be sent by script: ${why}. It is posted as a plain form.`);
    const encoded = this.#encode(submission);
    this.#to({ ...blocked(this.#state), phase: 'leaving' });
    const key = this.#state.keyed?.key ?? '';
    const fields = [...encoded.fields, ['idempotencyKey', key] as const];
    navigate(this.#host.renderRoot, { ...encoded, fields }, this.#pressed?.hidden ?? []);
  }

  #tellOwner(message: string): void {
    console.error('<ipec-community-join-form>', message);
    this.#host.dispatchEvent(new IpecJoinErrorEvent('setup', [{ code: 'blocked', path: 'action', message }]));
  }

  #encode(submission: Submission) {
    const key = this.#state.keyed?.key ?? '';
    this.#receipt ??= receiptOf(submission, key, new Date(this.#host.now()));
    const proof = this.#state.proof ?? '';
    const encoded = encodeTry(submission, { key, receipt: this.#receipt, elapsed: this.#elapsed(), proof });
    // A path is one of the page's own site, whatever its <base> says.
    return { ...encoded, url: new URL(encoded.url, location.href).href };
  }

  async #prove(): Promise<void> {
    const { signal } = (this.#proving = new AbortController());
    const target = this.#submission?.target;
    const proof = await parts.proof.load().then(
      ({ prove }) => (target ? prove(challengeUrl(target, location.href), this.#host.fetch, signal) : ''),
      () => '',
    );
    if (!signal.aborted && this.#state.phase === 'proving') this.#afterProof(proof);
  }

  /** With a proof at once; without one after the time that the service wants. */
  #afterProof(proof: string): void {
    const { retryIn } = this.#state;
    if (proof) return this.#to(tryAgain(this.#state, proof));
    this.#to({ ...this.#state, phase: 'waiting', trouble: 'busy', proof: '', retryIn: retryIn ?? 5_000 });
  }

  #onOnline(): void {
    const { phase, trouble } = this.#state;
    if (phase === 'waiting' || (phase === 'unsent' && trouble === 'offline'))
      this.#to(tryAgain({ ...this.#state, tried: 0 }));
  }

  /** Back from the receiver's page by the back button: the form is as it was. */
  #onBack(): void {
    if (this.#state.phase === 'leaving') this.#to({ ...INITIAL, keyed: this.#state.keyed });
  }
}

/** An error of a field that was not shown has nowhere to be said: it is the receiver's trouble, not the person's. */
function asked(answer: Answer, shown: readonly FieldName[]): Answer {
  return { ...answer, errors: answer.errors.filter(({ field }) => shown.includes(field)) };
}
