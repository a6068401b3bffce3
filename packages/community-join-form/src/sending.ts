import type { PartController } from '@ipec/element-kit';
import { formModelIn, wordsShown, type Result } from '@ipec/membership';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { needsLook, isPlain, type Options } from './options.ts';
import * as parts from './parts.ts';
import type { Pressed, SendHost } from './send/host.ts';
import type { Sender } from './send/sender.ts';
import { INITIAL, isBusy, type FormState } from './state.ts';

/** The one place that knows where the form stands. The part that sends moves the state on once it is there. */
export class Sending implements ReactiveController {
  readonly #host: ReactiveControllerHost & SendHost & Node;
  readonly #parts: PartController;
  readonly #onState: (state: FormState) => void;
  #state = INITIAL;
  /** What sends, once its part is there. */
  sender: Sender | undefined;

  constructor(
    host: ReactiveControllerHost & SendHost & Node,
    parts: PartController,
    onState: (state: FormState) => void,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#onState = onState;
    host.addController(this);
  }

  get state(): FormState {
    return this.#state;
  }

  set state(state: FormState) {
    this.#state = state;
    this.#onState(state);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.sender?.connect(true);
  }

  hostDisconnected(): void {
    this.sender?.connect(false);
  }

  /** The options, or what keeps the receiver's settings from being used: known once the part is there. */
  look(options: Result<Options>): Result<Options> {
    if (!options.ok) return options;
    // Once: an update that asked again for a part that was refused would bring the next update.
    if (parts.send.state === 'idle' && needsLook(options.value)) void this.load();
    const target = parts.send.value?.parseTarget(options.value);
    return target && !target.ok ? target : options;
  }

  /** Loaded at the first touch, so that it is there before the button is pressed, whatever the network does then. */
  async load(): Promise<void> {
    if (this.sender) return;
    const part = parts.send.value ?? (await this.#parts.load(parts.send));
    if (!part || this.sender) return;
    this.sender = new part.Sender(this.#host, this);
    this.sender.connect(this.#host.isConnected);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** The button. What is sent is read when everything is there to send it. */
  async press(pressed: () => Pressed | null): Promise<void> {
    if (isBusy(this.#state) || this.#state.phase === 'sent') return;
    if (!this.sender) {
      this.state = { ...this.#state, phase: 'sending' };
      await this.load();
      this.state = { ...this.#state, phase: 'editing' };
    }
    const now = pressed();
    if (!now) this.state = INITIAL;
    else if (this.sender) this.sender.press(now);
    else this.#postPlainly(now, () => void this.press(pressed));
  }

  reset(): void {
    this.sender?.reset();
    this.state = INITIAL;
  }

  /** What sends was refused. Online the form goes as it would without script; offline it stays until there is a network. */
  #postPlainly(pressed: Pressed, again: () => void): void {
    const { onLine } = navigator;
    this.state = { ...INITIAL, phase: 'unsent', trouble: onLine ? 'network' : 'offline' };
    if (!onLine) addEventListener('online', again, { once: true });
    else if (isPlain(pressed.options)) postWithWords(pressed, this.#host.renderRoot.querySelector('form'));
  }
}

/**
 * Posts a form with the hidden fields of the page's own and with what its words were: a receiver gets the token that it
 * asks for, and the record holds the words that were shown and no others.
 */
function postWithWords({ hidden, asked, form: words, options }: Pressed, form: HTMLFormElement | null): void {
  const { controllers, privacyVersion } = options;
  const shown = wordsShown(formModelIn(words, controllers, { only: asked }), controllers, privacyVersion);
  form?.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...hidden, ...shown]) formData.append(name, value);
  });
  form?.submit();
}
