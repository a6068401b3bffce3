/** A tenth of a pixel is finer than a screen and shorter than a float. Never NaN, never an exponent. */
export function px(value: number): number {
  return Math.round(Math.min(99_999, Math.max(-99_999, value)) * 10) / 10 || 0;
}

/** A rectangle between two corners, in any order. */
export function box(x0: number, y0: number, x1: number, y1: number): string {
  return `M${px(x0)} ${px(y0)}H${px(x1)}V${px(y1)}H${px(x0)}Z`;
}

/** Two slashes where an axis is cut: it does not begin at zero. */
export function cut(x: number, y: number): string {
  return stroke(x - 5, y - 3, x + 5, y - 8) + stroke(x - 5, y - 8, x + 5, y - 13);
}

/** The same on an axis that runs along the line of reading. */
export function cutAcross(x: number, y: number): string {
  return stroke(x + 3, y + 5, x + 8, y - 5) + stroke(x + 8, y + 5, x + 13, y - 5);
}

/** A straight stroke. */
export function stroke(x0: number, y0: number, x1: number, y1: number): string {
  return `M${px(x0)} ${px(y0)}L${px(x1)} ${px(y1)}`;
}
