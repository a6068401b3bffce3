import { ems } from '../layout/measure.ts';
import { wrap } from '../layout/wrap.ts';
import type { Picture } from '../page/picture.ts';
import type { ChartStrings } from '../strings/strings.ts';
import { takeAwayEn } from '../strings/en/take-away.ts';
import { tree, type Tree } from '../draw/svg-node.ts';
import { PLAIN, type Themed } from './theme.ts';

const MARGIN = 16;

/** Lines of text one below the other, and the height that they take. */
function lines(
  text: string,
  y: number,
  size: number,
  width: number,
  attributes: Tree['attributes'] = {},
): readonly [Tree[], number] {
  const found = wrap(text, width, (words) => ems(words) * size);
  const step = size * 1.35;
  const made = found.map((line, at) =>
    tree('text', { ...attributes, x: MARGIN, y: Math.round(y + size + at * step), 'font-size': size }, [
      line,
    ]),
  );
  return [made, found.length * step];
}

/** A picture that can be cited by itself: with title, summary, notes, source and the day it was made. */
export function sheet(
  { content, scene, env, tree: plain, subtitle, notes }: Picture,
  { ui, takeAway = takeAwayEn }: ChartStrings,
  today: string,
  { tree: graphic, look }: Themed = { tree: plain, look: PLAIN },
): Tree {
  const { words } = content;
  const { size, width } = env;
  const bold = { 'font-weight': 700 };
  const source = [ui.source, words.source.text, ...words.source.links.map(({ href }) => href)].join(' ');
  const children: Tree[] = [];
  let y = MARGIN;
  const put = (text: string, scale = 1, attributes: Tree['attributes'] = {}): void => {
    if (!text) return;
    const [made, height] = lines(text, y, Math.round(size * scale), width, attributes);
    children.push(...made);
    y += height + 4;
  };
  put(words.heading, 1.4, bold);
  put(subtitle, 1, { fill: look.muted });
  put(words.summary);
  children.push(tree('g', { transform: `translate(${MARGIN} ${Math.round(y)})` }, graphic.children));
  y += scene.height + size;
  scene.notes.forEach((note, index) => put(`${index + 1}. ${note}`));
  for (const note of [...notes, ...words.notes.map(({ text }) => text)]) put(note);
  put(source);
  put(takeAway.made(today));
  const [wide, high] = [width + 2 * MARGIN, Math.ceil(y + MARGIN)];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: wide,
    height: high,
    viewBox: `0 0 ${wide} ${high}`,
    'font-family': look.font,
    'font-size': size,
    fill: look.ink,
  };
  return tree('svg', root, [
    tree('title', {}, [words.heading]),
    tree('desc', {}, [words.summary]),
    tree('rect', { width: wide, height: high, fill: look.surface }),
    ...children,
  ]);
}
