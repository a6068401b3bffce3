/** The height in a message of a frame, in CSS pixels; null where the message is another, or the height is absurd: a grid of thirty cards has 20,000 on a phone. */
export function heightOf(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'ipec-frame-height')
    return null;
  const height = 'height' in data && typeof data.height === 'number' ? data.height : NaN;
  return height > 0 && height < 100_000 ? Math.ceil(height) : null;
}

/**
 * Whether a message of this origin may be from the page that a frame was given: from its address, or from no origin where
 * the sandbox takes it away.
 */
export function mayBeFrom(origin: string, src: string, sandbox: string | null): boolean {
  if (origin === 'null') return sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox);
  return URL.canParse(src) && new URL(src).origin === origin;
}
