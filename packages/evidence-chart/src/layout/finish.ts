import type { Panel } from './panel-input.ts';
import type { Env } from './env.ts';
import type { Rect, TextMark } from './marks.ts';
import type { Scene } from './scene.ts';

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

function first<T>(panels: readonly Panel[], find: (one: Panel) => T | undefined): T | undefined {
  for (const one of panels) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where reading runs from right to left the picture does too: whoever draws the paths turns them over. */
export function finish(
  panels: readonly Panel[],
  {
    paths,
    texts,
    ...rest
  }: Pick<
    Scene,
    | 'paths'
    | 'texts'
    | 'notes'
    | 'fromZero'
    | 'lies'
    | 'looks'
    | 'together'
    | 'isFree'
    | 'undrawn'
    | 'leftOut'
  >,
  { width, rtl = false }: Env,
): Scene {
  const mirror = (one: TextMark): TextMark => ({ ...one, x: width - one.x, anchor: MIRRORED[one.anchor] });
  const turned = (rect: Rect): Rect =>
    rtl ? { ...rect, left: width - rect.right, right: width - rect.left } : rect;
  const all = [...texts, ...panels.flatMap((one) => one.texts)];
  return {
    width,
    height: Math.ceil(Math.max(...panels.map(({ bottom }) => bottom))),
    flipped: rtl,
    paths: [...paths, ...panels.flatMap((one) => one.paths)],
    texts: rtl ? all.map(mirror) : all,
    ...rest,
    at: (series, place) => {
      const [x, y] = first(panels, ({ at }) => at(series, place)) ?? [];
      return x === undefined || y === undefined ? undefined : [rtl ? width - x : x, y];
    },
    box: (series, place) => {
      const found = first(panels, ({ box }) => box(series, place));
      return found && turned(found);
    },
    fields: panels.map(({ field }) => ({ ...field, rect: turned(field.rect) })),
  };
}
