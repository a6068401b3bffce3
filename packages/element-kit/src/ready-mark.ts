/** Marks the first render of real content, so that a host or a bench can measure it: `ipec:<tag>:rendered`. */
export function markRendered(tag: string): void {
  performance.mark(`ipec:${tag}:rendered`);
}
