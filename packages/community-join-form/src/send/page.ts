/** What a sender wants to know of the page it is on. */
export interface PageHandlers {
  readonly onOnline: () => void;
  /** The page was left and is shown again as it was. */
  readonly onBack: () => void;
  /** A Content-Security-Policy of the page stopped a request of a script to this address, or a form. */
  readonly onRefusedByPolicy: (address: string, directive: 'connect-src' | 'form-action') => void;
}

/** The page around: its network, its history, and whether leaving would lose something. */
export class Page {
  readonly #handlers: PageHandlers;

  constructor(handlers: PageHandlers) {
    this.#handlers = handlers;
  }

  /** Starts or stops listening. */
  connect(isConnected: boolean, isPending: boolean): void {
    const act = isConnected ? 'addEventListener' : 'removeEventListener';
    globalThis[act]('online', this.#onOnline);
    globalThis[act]('pageshow', this.#onPageShow as EventListener);
    document[act]('securitypolicyviolation', this.#onViolation as EventListener);
    this.guard(isConnected && isPending);
  }

  /** While something waits to be sent, leaving would lose it: the browser asks, in its own words. */
  guard(isPending: boolean): void {
    globalThis[isPending ? 'addEventListener' : 'removeEventListener']('beforeunload', this.#onBeforeUnload);
  }

  #onOnline = (): void => this.#handlers.onOnline();

  #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#handlers.onBack();
  };

  #onViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src' || effectiveDirective === 'form-action')
      this.#handlers.onRefusedByPolicy(blockedURI, effectiveDirective);
  };

  #onBeforeUnload = (event: Event): void => event.preventDefault();
}
