import type { ElementIssue } from '@ipec/element-kit';
import { IpecPointEvent } from '../events.ts';
import type { Rect } from '../layout/marks.ts';
import type { Model } from '../model.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import type { Picture } from '../page/picture.ts';
import { sentencesEn } from '../strings/en/sentences.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import type { ChartStrings } from '../strings/strings.ts';
import { describe } from '../words/describe.ts';
import { textFormatsOf } from '../words/text-formats.ts';
import { lint } from '../words/lint.ts';
import { pointSentence } from '../words/point.ts';
import { areShares, sharesOf } from '../words/shares.ts';
import { exploreStyles } from './explore.styles.ts';
import { FigureList } from './figure-list.ts';
import { hit } from './hit.ts';
import { keyStep, type Point } from './keys.ts';
import { overlay, type Overlay } from './overlay.ts';
import { tableNode } from './table-node.ts';
import { tipLines } from './tip.ts';

/** What an explorer needs of the element. */
export interface ExplorerHost extends Pick<EventTarget, 'dispatchEvent'> {
  readonly root: ShadowRoot | null;
  /** Keys for the element itself: the table, the sound. */
  readonly request: (what: 'table' | 'sound') => void;
  /** Speaks, and draws the point anew. */
  readonly say: (message: string | undefined) => void;
}

const sentencesOf = ({ sentences }: ChartStrings): SentenceStrings => sentences ?? sentencesEn;

/** Whatever goes with one picture in one language is made once. */
const texts = new WeakMap<Picture, string>();
const tables = new WeakMap<Picture, HTMLElement>();
const shares = new WeakMap<Picture, Model>();
const claims = new WeakMap<Picture, readonly ElementIssue[]>();

function once<T>(kept: WeakMap<Picture, T>, picture: Picture, make: () => T): T {
  const value = kept.get(picture) ?? make();
  kept.set(picture, value);
  return value;
}

/** The shares that a chart stacked to 100 % draws. */
function sharesIn({ picture, options }: DrawnChart): Model | undefined {
  const { model } = picture.content;
  return options.percent && !areShares(model) ? once(shares, picture, () => sharesOf(model)) : undefined;
}

let sheet: CSSStyleSheet | undefined;

/** One style sheet serves all charts of a page. */
function adoptStyles(root: ShadowRoot | null): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(exploreStyles);
  }
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** What the figures say, in sentences. */
export function description({ picture, options, strings }: DrawnChart): string {
  return once(texts, picture, () => describe(picture.content.model, options, sentencesOf(strings)).join(' '));
}

/** The table of a picture. */
export function tableOf(shown: DrawnChart, root: ShadowRoot | null): HTMLElement {
  adoptStyles(root);
  const { picture, strings } = shown;
  return once(tables, picture, () =>
    tableNode({ picture, ui: strings.ui, words: sentencesOf(strings), shares: sharesIn(shown) }),
  );
}

/** Where the author's words contradict the figures, for whoever writes them. */
export function contradictions(picture: Picture): readonly ElementIssue[] {
  return once(claims, picture, () => {
    const { words, model } = picture.content;
    const found = lint(`${words.heading}. ${words.summary}`, model);
    return found.map(({ code, sentence, message }) => ({ code, path: sentence, message }));
  });
}

function pointEvent({ x, series }: Model, { series: index, place }: Point): IpecPointEvent {
  const value = series[index]?.y[place] ?? NaN;
  const label = x.type === 'number' ? String(x.at[place]) : (x.labels[place] ?? '');
  return new IpecPointEvent(series[index]?.name ?? '', label, Number.isFinite(value) ? value : null);
}

const isIn = ({ left, right, top, bottom }: Rect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** A way through the figures of one chart: by keys, by pointer, or by a tap. */
export class Explorer {
  readonly #host: ExplorerHost;
  readonly #figures = new FigureList();
  #cursor: Point | undefined;
  #pointer: { readonly x: number; readonly y: number } | undefined;
  #overlay: Overlay | undefined;
  #isListening = false;
  #shown: DrawnChart | undefined;

  constructor(host: ExplorerHost) {
    adoptStyles(host.root);
    this.#host = host;
  }

  /** The figure that the cursor is on. */
  get cursor(): Point | undefined {
    return this.#cursor;
  }

  /** The figures that were gone to, to be listened to; the cursor and its words, to be laid over the picture. */
  over(shown: DrawnChart): readonly Node[] {
    const { picture, strings } = shown;
    const cursor = this.#cursor;
    const { model } = picture.content;
    const say = textFormatsOf(model, sentencesOf(strings));
    const lines = cursor && tipLines({ model, shares: sharesIn(shown), say }, cursor, shown);
    this.#overlay = cursor && lines && overlay(shown, cursor, lines, this.#pointer);
    // A reader leaves the arrow keys to a list, and says where one enters and leaves it. An application does not: Orca takes it for
    // a document of its own. What is seen is said by the list, and a list that has no option yet is not said by every reader.
    picture.node.setAttribute('aria-hidden', 'true');
    queueMicrotask(() => this.#host.root?.querySelector('.graphic[role]')?.setAttribute('role', 'listbox'));
    const figures = this.#figures.in(shown, () => this.#sentence({ series: 0, place: 0 }, shown, true));
    return [...figures, ...(this.#overlay ? [this.#overlay.node] : [])];
  }

  /** Other figures have come: the cursor is on none of them. */
  forget(): void {
    this.#cursor = undefined;
    this.#figures.forget();
    this.#activate();
    this.#listen(false);
  }

  /** Puts the cursor on the figure that a link names. */
  goTo(series: string, place: string, shown: DrawnChart): void {
    const { x, series: all } = shown.picture.content.model;
    const index = all.findIndex(({ name }) => name === series);
    const at = x.type === 'number' ? x.at.indexOf(Number(place)) : x.labels.indexOf(place);
    if (at >= 0) this.#go({ series: Math.max(0, index), place: at }, shown);
  }

  /** An event of the picture: a key, the pointer, a tap, or any of them leaving. */
  on(event: Event, shown: DrawnChart): void {
    if (event instanceof KeyboardEvent) this.#onKey(event, shown);
    else if (event instanceof PointerEvent) this.#onPointer(event, shown);
    else this.#leave(shown);
  }

  #onKey(event: KeyboardEvent, shown: DrawnChart): void {
    const { model } = shown.picture.content;
    const { lies } = shown.picture.scene;
    const step = keyStep(model, this.#cursor, event, { lies, rtl: shown.picture.env.rtl === true });
    if (!step) return;
    if (step.do === 'table' || step.do === 'sound') return this.#host.request(step.do);
    event.preventDefault();
    if (step.do === 'leave') return this.#leave(shown);
    this.#pointer = undefined;
    this.#go(step.point, shown);
    const sentence = this.#sentence(step.point, shown, step.newSeries);
    this.#activate(this.#figures.of(sentence, step.point.place, shown));
    this.#host.say('');
  }

  #sentence({ series, place }: Point, shown: DrawnChart, isNewSeries: boolean): string {
    const { content, scene } = shown.picture;
    const { model } = content;
    // A mark that stands for a figure of each series is all of them.
    const isAll = scene.together && scene.isFree === true;
    const withSeries = (isNewSeries || isAll) && model.series.length > 1;
    const context = { withSeries, shares: sharesIn(shown) };
    const said = (isAll ? [...model.series.keys()] : [series]).map((one) =>
      pointSentence(model, one, place, sentencesOf(shown.strings), context),
    );
    return said.join('; ');
  }

  /** A mouse moves over figures; a finger taps them, and what it tapped stays. */
  #onPointer(event: PointerEvent, shown: DrawnChart): void {
    const isTouch = event.pointerType === 'touch';
    if (event.type === 'pointerleave') return isTouch ? undefined : this.#leave(shown);
    if (event.type === 'pointermove' && isTouch) return;
    const { node, content, scene } = shown.picture;
    const box = node.getBoundingClientRect();
    const scale = box.width > 0 ? scene.width / box.width : 1;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const point = hit(content.model, scene, x, y);
    const mark = point && scene.box(point.series, point.place);
    // A reader may move the pointer onto the tip and read it there; a mark under it can be pointed at all the same.
    const tip = this.#cursor && this.#overlay?.tip;
    if (tip && event.type === 'pointermove' && isIn(tip, x, y) && !(mark && isIn(mark, x, y))) return;
    this.#pointer = isTouch ? undefined : { x, y };
    this.#go(point, shown);
    if (point && event.type === 'click') this.#host.say(this.#sentence(point, shown, true));
  }

  /** Says an option of the picture, or none. */
  #activate(option?: Element): void {
    const list = this.#host.root?.querySelector('.graphic');
    if (option) list?.setAttribute('aria-activedescendant', option.id);
    else list?.removeAttribute('aria-activedescendant');
  }

  #leave(shown: DrawnChart): void {
    this.#go(undefined, shown);
    this.#host.say('');
  }

  #go(cursor: Point | undefined, shown: DrawnChart): void {
    const before = this.#cursor;
    if (before?.series === cursor?.series && before?.place === cursor?.place) return;
    this.#cursor = cursor;
    this.#activate();
    this.#host.say(undefined);
    this.#shown = shown;
    this.#listen(cursor !== undefined);
    if (cursor) this.#host.dispatchEvent(pointEvent(shown.picture.content.model, cursor));
  }

  /** While a tip is shown, Escape takes it away wherever the focus is, and so does a tap elsewhere. */
  #listen(isOn: boolean): void {
    if (isOn === this.#isListening) return;
    this.#isListening = isOn;
    const change = isOn ? document.addEventListener : document.removeEventListener;
    change.call(document, 'keydown', this.#onElsewhere);
    change.call(document, 'pointerdown', this.#onElsewhere);
  }

  #onElsewhere = (event: Event): void => {
    const shown = this.#shown;
    const isInside = shown && event.composedPath().includes(shown.picture.node);
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
    const isOutside = event instanceof PointerEvent && !isInside;
    if (shown && (isEscape || isOutside)) this.#leave(shown);
  };
}
