import type { ElementIssue } from '@ipec/element-kit';
import { nearest, pointEvent, tipAt } from './cursor.ts';
import { explore, type Point } from './explore.ts';
import { element, graphic } from './nodes.ts';
import type { Picture } from './picture.ts';
import type { ChartStrings } from './strings/index.ts';
import { wordsEn } from './strings/words-en.ts';
import type { WordStrings } from './strings/words.ts';
import { tableNode } from './table-view.ts';
import { readerStyles } from './reader.styles.ts';
import type { Shown } from './shown.ts';
import { describe } from './words/describe.ts';
import { lint } from './words/lint.ts';
import { pointWords } from './words/point.ts';

/** What a reader needs of the element. */
export interface Chart extends Pick<EventTarget, 'dispatchEvent'> {
  readonly root: ShadowRoot | null;
  /** What the reader's keys ask of the element: the table, the sound. */
  readonly ask: (what: 'table' | 'sound') => void;
  /** Speaks, and draws the point anew. */
  readonly say: (message: string | undefined) => void;
}

const wordsOf = ({ words }: ChartStrings): WordStrings => words ?? wordsEn;

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
function dress(root: ShadowRoot | null): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(readerStyles);
  }
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** What the figures say, in sentences. */
export function description({ picture, options, strings }: Shown): string {
  return once(texts, picture, () => describe(picture.reading.model, options, wordsOf(strings)).join(' '));
}

/** The table of a picture. */
export function tableOf({ picture, strings }: Shown, root: ShadowRoot | null): HTMLElement {
  dress(root);
  return once(tables, picture, () => tableNode(picture, strings.ui, wordsOf(strings)));
}

/** Where the author's words contradict the figures, for whoever writes them. */
export function contradictions({ reading }: Picture): readonly ElementIssue[] {
  const { heading, summary } = reading.words;
  const found = lint(`${heading}. ${summary}`, reading.model);
  return found.map(({ code, sentence, message }) => ({ code, path: sentence, message }));
}

/** One reader's way through one chart, by keys or by pointer. */
export class Reader {
  readonly #chart: Chart;
  #cursor: Point | undefined;

  constructor(chart: Chart) {
    dress(chart.root);
    this.#chart = chart;
  }

  /** The figure that the cursor is on. */
  get cursor(): Point | undefined {
    return this.#cursor;
  }

  /** The cursor and its words, to be laid over the picture. */
  over({ picture, strings }: Shown): readonly Node[] {
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
  on(event: Event, shown: Shown): void {
    if (event instanceof KeyboardEvent) this.#onKey(event, shown);
    else if (event.type === 'pointermove') this.#onPointer(event as PointerEvent, shown);
    else this.#leave(shown);
  }

  #onKey(event: KeyboardEvent, shown: Shown): void {
    const { model } = shown.picture.reading;
    const { lies } = shown.picture.scene;
    const step = explore(model, this.#cursor, event, { lies, rtl: shown.picture.env.rtl === true });
    if (!step) return;
    if (step.do === 'table' || step.do === 'sound') return this.#chart.ask(step.do);
    event.preventDefault();
    if (step.do === 'leave') return this.#leave(shown);
    this.#go(step.point, shown);
    const { series, place } = step.point;
    const withSeries = step.newSeries && model.series.length > 1;
    this.#chart.say(pointWords(model, series, place, wordsOf(shown.strings), { withSeries }));
  }

  #onPointer({ pointerType, clientX, clientY }: PointerEvent, shown: Shown): void {
    if (pointerType === 'touch') return;
    const { node, reading, scene } = shown.picture;
    const box = node.getBoundingClientRect();
    this.#go(nearest(reading.model, scene, clientX - box.left, clientY - box.top), shown);
  }

  #leave(shown: Shown): void {
    this.#go(undefined, shown);
    this.#chart.say('');
  }

  #go(cursor: Point | undefined, { picture }: Shown): void {
    const before = this.#cursor;
    if (before?.series === cursor?.series && before?.place === cursor?.place) return;
    this.#cursor = cursor;
    this.#chart.say(undefined);
    if (cursor) this.#chart.dispatchEvent(pointEvent(picture.reading.model, cursor));
  }
}
