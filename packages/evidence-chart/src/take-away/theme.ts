import { tree as treeOf, type Tree } from '../draw/svg-node.ts';
import type { Picture } from '../page/picture.ts';

/** The colours and the font of a picture outside the page. */
export interface SheetLook {
  readonly ink: string;
  readonly muted: string;
  readonly surface: string;
  readonly font: string;
}

/** Where there is no page to ask. */
export const PLAIN: SheetLook = {
  ink: '#1a1a1a',
  muted: '#595959',
  surface: '#ffffff',
  font: 'Arial, Helvetica, sans-serif',
};

/** A picture in the look of the page. */
export interface Themed {
  readonly tree: Tree;
  readonly look: SheetLook;
}

type Mix = (colour: string) => string;

/** Colours as six hexadecimal digits, which every program reads, as they are seen on a surface. */
function mixer(): (colour: string, surface?: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour, surface) => {
    if (!context) return colour;
    context.clearRect(0, 0, 1, 1);
    for (const one of surface ? [surface, colour] : [colour]) {
      context.fillStyle = one;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
}

const isColour = (paint: string): boolean => paint !== '' && paint !== 'none' && !paint.startsWith('url');

/** The same picture, with the colours that the style sheet gives to each mark. */
function painted(own: Tree, node: Element, mix: Mix, ink: string): Tree {
  const style = own.attributes['class'] === undefined ? undefined : getComputedStyle(node);
  // The halo around letters needs an order of painting that not every program knows.
  const paints = own.tag === 'text' ? (['fill'] as const) : (['fill', 'stroke'] as const);
  const seen = paints.flatMap((name): [string, string][] => {
    const paint = style?.[name] ?? '';
    const colour = isColour(paint) ? mix(paint) : ink;
    return isColour(paint) && (own.tag !== 'text' || own.attributes['fill'] || colour !== ink)
      ? [[name, colour]]
      : [];
  });
  const children = own.children.map((child, at) => {
    const same = node.childNodes[at];
    return typeof child === 'string' || !(same instanceof Element) ? child : painted(child, same, mix, ink);
  });
  return treeOf(own.tag, { ...own.attributes, ...Object.fromEntries(seen) }, children);
}

const element = (tag: string, name: string): Element => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  made.setAttribute('class', name);
  return made;
};

/** Colours and font of the theme that the page gives a chart; undefined where the chart is not in a page. */
export function themeOf(host: Element, { tree, node }: Picture): Themed | undefined {
  const { shadowRoot: root } = host;
  if (!root || !host.isConnected) return undefined;
  const frame = document.createElement('div');
  frame.className = 'graphic';
  const copy = node.cloneNode(true) as Element;
  const [place, tick, halo] = [element('text', 'place'), element('text', 'tick'), element('path', 'halo')];
  const samples = element('svg', '');
  samples.append(place, tick, halo);
  frame.append(copy, samples);
  root.append(frame);
  try {
    const mix = mixer();
    const surface = mix(getComputedStyle(halo).stroke, PLAIN.surface);
    const onSurface: Mix = (colour) => mix(colour, surface);
    const look = {
      ink: onSurface(getComputedStyle(place).fill),
      muted: onSurface(getComputedStyle(tick).fill),
      surface,
      font: getComputedStyle(host).fontFamily,
    };
    const themed = painted(tree, copy, onSurface, look.ink);
    return { tree: { ...themed, attributes: { ...themed.attributes, fill: look.ink } }, look };
  } finally {
    frame.remove();
  }
}
