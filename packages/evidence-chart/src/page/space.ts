/** What a chart must know of the page before it is drawn. Lengths are CSS px. */
export interface Space {
  readonly width: number;
  /** Size of text. */
  readonly size: number;
  readonly rtl: boolean;
}

/** Text is never smaller. */
const LEAST_SIZE = 12;
/** Of a hidden element, or one in a page that is not laid out. */
const UNKNOWN_WIDTH = 640;
const LEAST_WIDTH = 180;

function read(element: Element): Space {
  const { fontSize, direction } = getComputedStyle(element);
  const size = Math.max(LEAST_SIZE, Math.round(parseFloat(fontSize) * 0.875) || LEAST_SIZE);
  return { width: widthFor(element.clientWidth), size, rtl: direction === 'rtl' };
}

export function widthFor(width: number): number {
  return width > 0 ? Math.max(LEAST_WIDTH, Math.floor(width)) : UNKNOWN_WIDTH;
}

const waiting = new Map<Element, (space: Space) => void>();

function readAll(): void {
  const all = [...waiting].map(([element, resolve]) => [resolve, read(element)] as const);
  waiting.clear();
  for (const [resolve, space] of all) resolve(space);
}

/**
 * The room of an element. All charts of a page are measured before any of them is drawn: otherwise each would make the
 * browser lay out the page anew.
 */
export function measureSpace(element: Element): Promise<Space> {
  if (waiting.size === 0) queueMicrotask(readAll);
  return new Promise((resolve) => waiting.set(element, resolve));
}

const widths = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | undefined;

/** Tells of each change of width. One observer serves the whole page. */
export function watchWidth(element: Element, listener: (width: number) => void): void {
  observer ??= new ResizeObserver((entries) => {
    // In the next frame: to change what is observed while it is reported is an error.
    requestAnimationFrame(() => {
      for (const { target, contentRect } of entries) widths.get(target)?.(contentRect.width);
    });
  });
  widths.set(element, listener);
  observer.observe(element);
}

export function unwatchWidth(element: Element): void {
  observer?.unobserve(element);
}
