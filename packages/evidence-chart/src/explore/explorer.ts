import type { ElementIssue } from '@ipec/element-kit';
import { nearest, pointEvent, tipAt } from './cursor.ts';
import { keyStep, type Point } from './keys.ts';
import { element, graphic } from './nodes.ts';
import type { Picture } from '../page/picture.ts';
import type { ChartStrings } from '../strings/strings.ts';
import { sentencesEn } from '../strings/en/sentences.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import { tableNode } from './table-node.ts';
import { exploreStyles } from './explore.styles.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import { describe } from '../words/describe.ts';
import { lint } from '../words/lint.ts';
import { pointSentence } from '../words/point.ts';

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

function once<T>(kept: WeakMap<Picture, T>, picture: Picture, make: () => T): T {
  const value = kept.get(picture) ?? make();
  kept.set(picture, value);
  return value;
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
export function tableOf({ picture, strings }: DrawnChart, root: ShadowRoot | null): HTMLElement {
  adoptStyles(root);
  return once(tables, picture, () => tableNode(picture, strings.ui, sentencesOf(strings)));
}

/** Where the author's words contradict the figures, for whoever writes them. */
export function contradictions({ content }: Picture): readonly ElementIssue[] {
  const { heading, summary } = content.words;
  const found = lint(`${heading}. ${summary}`, content.model);
  return found.map(({ code, sentence, message }) => ({ code, path: sentence, message }));
}

/** A way through the figures of one chart, by keys or by pointer. */
export class Explorer {
  readonly #host: ExplorerHost;
  #cursor: Point | undefined;

  constructor(host: ExplorerHost) {
    adoptStyles(host.root);
    this.#host = host;
  }

  /** The figure that the cursor is on. */
  get cursor(): Point | undefined {
    return this.#cursor;
  }

  /** The cursor and its words, to be laid over the picture. */
  over({ picture, strings }: DrawnChart): readonly Node[] {
    const cursor = this.#cursor;
    const { at, width, height } = picture.scene;
    const [cx, cy] = (cursor && at(cursor.series, cursor.place)) ?? [];
    if (!cursor || cx === undefined || cy === undefined) return [];
    const ring = graphic('circle', { class: 'cursor', cx, cy, r: 8 });
    return [
      graphic('svg', { class: 'over', 'aria-hidden': 'true', width, height }, [ring]),
      element('p', { class: 'tip', 'aria-hidden': 'true' }, [tipAt(picture, cursor, strings)]),
    ];
  }

  /** Other figures have come: no figure is meant any longer. */
  forget(): void {
    this.#cursor = undefined;
  }

  /** An event of the picture: a key, the pointer, or either leaving. */
  on(event: Event, shown: DrawnChart): void {
    if (event instanceof KeyboardEvent) this.#onKey(event, shown);
    else if (event.type === 'pointermove') this.#onPointer(event as PointerEvent, shown);
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
    this.#go(step.point, shown);
    const { series, place } = step.point;
    const withSeries = step.newSeries && model.series.length > 1;
    this.#host.say(pointSentence(model, series, place, sentencesOf(shown.strings), { withSeries }));
  }

  #onPointer({ pointerType, clientX, clientY }: PointerEvent, shown: DrawnChart): void {
    if (pointerType === 'touch') return;
    const { node, content, scene } = shown.picture;
    const box = node.getBoundingClientRect();
    this.#go(nearest(content.model, scene, clientX - box.left, clientY - box.top), shown);
  }

  #leave(shown: DrawnChart): void {
    this.#go(undefined, shown);
    this.#host.say('');
  }

  #go(cursor: Point | undefined, { picture }: DrawnChart): void {
    const before = this.#cursor;
    if (before?.series === cursor?.series && before?.place === cursor?.place) return;
    this.#cursor = cursor;
    this.#host.say(undefined);
    if (cursor) this.#host.dispatchEvent(pointEvent(picture.content.model, cursor));
  }
}
