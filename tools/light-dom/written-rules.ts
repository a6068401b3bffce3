import { readFileSync, writeFileSync } from 'node:fs';

const END = '/* The end of what the build writes. */\n';

/**
 * A style sheet with rules that are made of words or measures, between two comments.
 *
 * @param source the file that they are made of, as the first comment names it
 * @throws where the comments are missing
 */
export function withRules(css: string, source: string, rules: string): string {
  const begin = `/* Written by the build from ${source}. */\n`;
  const [before, rest] = css.split(begin);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`light-dom.css has no place for the rules of ${source}: ${begin.trim()} ${END.trim()}`);
  return `${before}${begin}\n${rules}\n\n${END}${after}`;
}

/** Leaves an unchanged file alone, so that a build does not look like a change to the next one. */
export function writeRules(file: URL, make: (css: string) => string): void {
  const old = readFileSync(file, 'utf8');
  const css = make(old);
  if (css !== old) writeFileSync(file, css);
}
