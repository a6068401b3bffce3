import { px } from './path.ts';

type Shape = (x: number, y: number, r: number) => string;

/** Shapes before colours: circle, square, triangle, diamond, and a plus for other. */
const SHAPES: readonly Shape[] = [
  (x, y, r) => `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (x, y, r) => `M${px(x - r)} ${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${px(x)} ${px(y - r)}l${r} ${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${px(x)} ${px(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`,
  (x, y, r) => `M${px(x - r)} ${px(y - 1)}h${2 * r}v2h${-2 * r}ZM${px(x - 1)} ${px(y - r)}h2v${2 * r}h-2Z`,
];

/** The marker of a slot around a point. */
export function marker(slot: number, x: number, y: number, r = 4): string {
  return (SHAPES[slot] ?? SHAPES[0])?.(x, y, r) ?? '';
}

/** A figure that was not published: a cross. */
export function missingMark(x: number, y: number): string {
  return `M${px(x - 3)} ${px(y - 3)}l6 6m0 -6l-6 6`;
}

/** A figure that was published and is not drawn: a cross in a square. */
export function unreadMark(x: number, y: number): string {
  return `${missingMark(x, y)}M${px(x - 4)} ${px(y - 4)}h8v8h-8Z`;
}

/** A figure that was withheld: an empty diamond. */
export function suppressedMark(x: number, y: number): string {
  return `M${px(x)} ${px(y - 4)}l4 4l-4 4l-4 -4Z`;
}
