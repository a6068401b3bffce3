import type { Language, Result } from '@ipec/membership';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { INITIAL, isBusy, type FormState } from './form-state.ts';
import { isPlain, needsLook, type Options } from './options.ts';
import { sendPart, type SendPart } from './send-part.ts';
import type { SendStrings } from './send/strings/strings.ts';
import type { Pressed, SendHost, Sender, Sent } from './send/sender.ts';

/** Holds where the form stands, and the part that sends once it is there. */
export class SendController implements ReactiveController {
  readonly #host: ReactiveControllerHost & SendHost & Node;
  readonly #onState: (state: FormState) => void;
  #state = INITIAL;
  #part: SendPart | undefined;
  #sender: Sender | undefined;

  constructor(host: ReactiveControllerHost & SendHost & Node, onState: (state: FormState) => void) {
    this.#host = host;
    this.#onState = onState;
    host.addController(this);
  }

  get state(): FormState {
    return this.#state;
  }

  /** What was sent last. */
  get sent(): Sent | null {
    return this.#sender?.sent ?? null;
  }

  /** The words of the part, once it is there. */
  words(language: Language): SendStrings | null {
    return this.#part?.WORDS[language] ?? null;
  }

  hostConnected(): void {
    this.#sender?.connect(true);
  }

  hostDisconnected(): void {
    this.#sender?.connect(false);
  }

  /** The options, or what keeps the receiver's settings from being used: known once the part is there. */
  look(options: Result<Options>): Result<Options> {
    if (!options.ok) return options;
    if (needsLook(options.value)) void this.load();
    const target = this.#part?.parseTarget(options.value);
    return target && !target.ok ? target : options;
  }

  /** Asked for at the first touch, so that it is there before the button is pressed, whatever the network does then. */
  async load(): Promise<void> {
    if (this.#part) return;
    try {
      this.#part = await sendPart();
      this.#sender ??= new this.#part.Sender(this.#host, (state) => this.#show(state));
      this.#sender.connect(this.#host.isConnected);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } catch (error) {
      console.error(error);
    }
  }

  /** The button. What is sent is asked for when all is there to send it. */
  async press(pressed: () => Pressed | null): Promise<void> {
    if (isBusy(this.#state) || this.#state.phase === 'sent') return;
    if (!this.#sender) this.#show({ ...INITIAL, phase: 'sending' });
    await this.load();
    const now = pressed();
    if (!now) this.#show(INITIAL);
    else if (this.#sender) this.#sender.press(now);
    else this.#postPlainly(now, () => void this.press(pressed));
  }

  download(): void {
    this.#sender?.download();
  }

  edit(): void {
    this.#sender?.edit();
  }

  skipProof(): void {
    this.#sender?.skipProof();
  }

  reset(): void {
    this.#sender?.reset();
    this.#show(INITIAL);
  }

  /** What sends did not come. Online the form goes as it would without script; offline it stays until there is a network. */
  #postPlainly({ options }: Pressed, again: () => void): void {
    const { onLine } = navigator;
    this.#show({ ...INITIAL, phase: 'unsent', trouble: onLine ? 'network' : 'offline' });
    if (!onLine) addEventListener('online', again, { once: true });
    else if (isPlain(options)) this.#host.renderRoot.querySelector('form')?.submit();
  }

  #show(state: FormState): void {
    this.#state = state;
    this.#onState(state);
    this.#host.requestUpdate();
  }
}
