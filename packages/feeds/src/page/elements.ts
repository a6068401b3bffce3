const SILENT =
  /^(?:audio|canvas|head|iframe|math|noscript|object|script|select|style|svg|template|textarea|title|video)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|picture|q|s|samp|slot|small|source|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Whether an element's content is not text for a reader: a script, a style, what stands in for a video. */
export function isSilent(name: string): boolean {
  return SILENT.test(name);
}

/** Whether an element leaves the words on its two sides together, as `<b>` does and `<p>` does not. */
export function isInline(name: string): boolean {
  return INLINE.test(name);
}
