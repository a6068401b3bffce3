import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { ChildrenController } from '../children-controller.ts';
import { IpecErrorEvent, type ElementIssue } from '../events.ts';
import type { FeedController, Loaded } from '../feed-controller.ts';
import { GuestElement } from '../guest-element.ts';
import { heading } from '../heading.ts';
import type { LocalizeController } from '../localize-controller.ts';
import { pageTree, type PageTree } from '../page-tree.ts';
import type { Part } from '../part.ts';
import { PartController } from '../part-controller.ts';
import { markRendered } from '../ready-mark.ts';
import { statusTemplate } from '../status-templates.ts';
import { feedStatus, type SourceWords } from './feed-status.ts';
import { keepFocus } from './keep-focus.ts';
import { UNREAD, type OwnRecords } from './own-records.ts';
import { SourceSlot } from './source-slot.ts';

/** The part that asks for what `src` names. */
export interface FeedPart {
  readonly FeedController: typeof FeedController;
}

/** The part was refused. */
const FEED_REFUSED: ElementIssue = {
  code: 'feed-failed',
  message: 'The part that reads what src names could not be loaded.',
};

/**
 * An element that shows the page's own children, or else what `src` names. Until it can draw them, and where it never can, the
 * page's own children stay visible, with a line that says what happened.
 */
export abstract class SourceElement<T, W extends SourceWords> extends GuestElement {
  abstract heading: string | null;
  abstract headingLevel: number;
  abstract src: string | null;

  protected readonly parts = new PartController(this);
  protected abstract readonly feedPart: Part<FeedPart>;
  protected abstract readonly localize: LocalizeController<W>;
  /** What there is to show. */
  protected items: readonly T[] = [];

  #children = new ChildrenController<OwnRecords<T> | undefined>(this, ({ ownerDocument: { baseURI } }) =>
    this.readChildren(pageTree(this), baseURI),
  );
  #feed: FeedController<readonly T[]> | undefined;
  #isFeedRefused = false;
  #source: SourceSlot | undefined;
  #told: OwnRecords<T> | undefined;
  #isMarked = false;
  readonly #adopted = new Set<CSSResult>();

  /** Reads the page's own children; undefined while what reads them is on its way. */
  protected abstract readChildren(tree: PageTree, baseUrl: string): OwnRecords<T> | undefined;

  /** Fetches and reads what an absolute address names. */
  protected abstract load(url: string, signal: AbortSignal): Promise<Loaded<readonly T[]>>;

  /** Draws `items`, of which there is at least one. */
  protected abstract renderItems(): TemplateResult;

  protected get own(): OwnRecords<T> {
    return this.#children.value ?? UNREAD;
  }

  /** Whether the children are what is shown, so that nothing is fetched. */
  protected get hasOwn(): boolean {
    return this.own.items.length > 0;
  }

  /** Whether the page's own children are to be seen: nothing is drawn, and not because all that they say has expired. */
  protected get showsChildren(): boolean {
    return this.items.length === 0 && !this.hasOwn;
  }

  /** `children`, or the address that the records are from: for the check view. */
  protected get source(): string | null {
    return this.hasOwn ? 'children' : this.src;
  }

  /** What could not be used of the children or of what `src` names, and where: for editors, not for residents. */
  override get issues(): readonly ElementIssue[] {
    const { own, src } = this;
    const { children } = this.constructor as typeof GuestElement;
    const missing = {
      code: 'children-missing',
      message: `The element holds none of: ${children}. It has no src, so there is nothing to show.`,
    };
    return [
      ...super.issues,
      ...(own.isPresent || src ? [] : [missing]),
      ...(src && !own.isPresent ? [] : own.issues),
      ...(this.#isFeedRefused ? [FEED_REFUSED] : (this.#feed?.issues ?? [])),
    ];
  }

  /** Asks for what `src` names again; the copy that is shown stays if that fails. */
  protected async ask(): Promise<void> {
    if (!this.#isAwaited) return;
    await this.parts.load(this.feedPart);
    this.#makeFeed();
    await this.#feed?.reload();
  }

  /** Whether what `src` names is to be shown. */
  get #isAwaited(): boolean {
    return this.src !== null && !this.hasOwn;
  }

  /** Once its part is there. */
  #makeFeed(): void {
    const { FeedController } = this.feedPart.value ?? {};
    if (!FeedController || this.#feed) return;
    this.#feed = new FeedController<readonly T[]>(this, {
      src: () => (this.#isAwaited ? this.src : null),
      language: () => this.localize.language,
      load: (src, signal) => this.load(new URL(src, this.ownerDocument.baseURI).href, signal),
      onError: (issues) => this.tellError(new IpecErrorEvent(issues)),
    });
  }

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    this.#source = new SourceSlot(this);
    return root;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.parts.complete(() => super.getUpdateComplete());
  }

  /** What has been drawn, or the page's own children, stay until every part is there that the new picture needs. */
  protected override shouldUpdate(): boolean {
    const needed = [this.localize.available, this.#children.value];
    return !needed.includes(undefined);
  }

  protected override willUpdate(): void {
    if (this.#isAwaited && !this.#feed && this.parts.use(this.feedPart)) this.#makeFeed();
    this.items = this.select(this.hasOwn ? this.own.items : (this.#feed?.value ?? []));
  }

  /** Of all records, those that may be shown. */
  protected select(records: readonly T[]): readonly T[] {
    return records;
  }

  /** Takes the style sheets of a part in, once. */
  protected adopt(styles: readonly CSSResult[]): void {
    for (const one of styles) {
      const { styleSheet } = one;
      if (this.#adopted.has(one) || !styleSheet) continue;
      this.#adopted.add(one);
      this.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    }
  }

  /** An entry that moves to another place, or says other words than before, keeps its focus. */
  protected override update(changed: PropertyValues): void {
    keepFocus(this.shadowRoot, () => super.update(changed));
  }

  protected override updated(): void {
    const { own } = this;
    const isRefused = own.isPresent && own.items.length === 0 && (this.hasOwn || !this.src);
    if (isRefused && own !== this.#told) this.tellError(new IpecErrorEvent(own.issues));
    this.#told = own;
    const isFeedRefused = this.#isAwaited && this.feedPart.state === 'failed';
    if (isFeedRefused && !this.#isFeedRefused) this.tellError(new IpecErrorEvent([FEED_REFUSED]));
    this.#isFeedRefused = isFeedRefused;
    if (this.#source) this.#source.isShown = this.showsChildren;
    if (this.#isMarked || this.items.length === 0) return;
    this.#isMarked = true;
    markRendered(this.localName);
  }

  protected override render(): TemplateResult {
    const isAwaited = this.#isAwaited;
    const beforeFeed = this.feedPart.state === 'failed' ? 'error' : 'loading';
    const progress = {
      feed: this.#feed?.status ?? (isAwaited ? beforeFeed : 'initial'),
      loadedAt: this.#feed?.loadedAt,
      isAwaited,
      count: this.items.length,
    };
    // Children that could not be read are seen as they are: nothing is missing that a line would tell of.
    const isKept = this.showsChildren && this.own.isPresent && !this.src;
    const line = isKept ? null : feedStatus(progress, this.localize.strings, () => void this.ask());
    const status = statusTemplate(line);
    if (this.items.length > 0) return html`${status}${this.renderItems()}`;
    return html`${this.heading ? heading(this.headingLevel, this.heading, 'title') : nothing}${status}`;
  }
}
